package vn.lantoa.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.AssetCollection;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionMember;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.web.page.template.RenderedPage;

class CollectionPageTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void keeps_the_focus_on_the_moved_button_or_its_opposite_at_the_end() {
        assertThat(focused(page(ONE, "UP", true, true))).isEqualTo("DOWN");
        assertThat(focused(page(TWO, "DOWN", true, true))).isEqualTo("UP");
        assertThat(page(ONE, "OUT", true, true)).contains("Đã bỏ ra khỏi bộ sưu tập.", "Hoàn tác");
    }

    @Test
    void shows_addresses_of_open_collections_and_forms_to_editors() {
        assertThat(page(ONE, "", true, true))
                .contains("/feeds/collection-" + ONE + ".atom", "/order", "Còn 1 tài liệu của cơ quan khác");
        assertThat(page(ONE, "", false, false))
                .doesNotContain("/feeds/collection-")
                .doesNotContain("/order");
    }

    @Test
    void only_releasers_open_and_rename_open_collections() {
        assertThat(page(ONE, "", false, false, true)).contains("name=\"open\"");
        assertThat(page(ONE, "", false, true, false))
                .contains("name=\"name\"", "Người phát hành")
                .doesNotContain("name=\"open\"");
        assertThat(page(ONE, "", true, true, false)).doesNotContain("name=\"name\"");
    }

    @Test
    void shows_the_error_beside_the_form_and_keeps_the_name() {
        var agency = new OrganisationView(
                new OrganisationId(ONE), "so-khcn", "DEPARTMENT", "Sở", null, LocalDate.of(2000, 1, 1), null);
        var page = RenderedPage.of(
                "catalogue/collections.ftlh",
                Map.of(
                        "collections", List.of(),
                        "agencies", Map.of(),
                        "organisations", List.of(agency),
                        "typed", Map.of("name", "Ảnh đẹp"),
                        "errors", Map.of("name", "đã có"),
                        "wrong", List.of("Tên: đã có")));

        assertThat(page).contains("value=\"Ảnh đẹp\"", "aria-invalid", "Tên: đã có", "Đặt tên và tạo ở dưới");
    }

    private static String focused(String page) {
        var before = page.substring(0, page.indexOf(" autofocus"));
        return before.substring(before.lastIndexOf("value=\"") + 7, before.length() - 1);
    }

    private static String page(UUID moved, String way, boolean open, boolean editable) {
        return page(moved, way, open, editable, false);
    }

    private static String page(UUID moved, String way, boolean open, boolean editable, boolean openable) {
        var collection = new AssetCollection(new CollectionId(ONE), new OrganisationId(ONE), "Ảnh đẹp", open, 3);
        var members = List.of(member(ONE), member(TWO));
        return RenderedPage.of(
                "catalogue/collection.ftlh",
                Map.of(
                        "view",
                        new ReadCollection.View(collection, members, editable, openable),
                        "agency",
                        "Sở Khoa học và Công nghệ",
                        "lives",
                        Map.of(),
                        "hub",
                        "https://hub.example.vn",
                        "moved",
                        moved.toString(),
                        "way",
                        way,
                        "added",
                        -1));
    }

    private static CollectionMember member(UUID asset) {
        return new CollectionMember(new AssetId(asset), "Ảnh " + asset, "PHOTO", "vi");
    }
}
