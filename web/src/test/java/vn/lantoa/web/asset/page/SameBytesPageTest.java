package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.SameBytes;
import vn.lantoa.catalogue.SameBytes.StoredCopy;
import vn.lantoa.web.page.template.RenderedPage;

/** Pages tell an uploader that the hub already has the bytes of a file. */
class SameBytesPageTest {
    private static final AssetId ASSET = new AssetId(new UUID(0, 1));

    @Test
    void links_to_own_assets_in_the_console_and_to_others_on_their_public_page() {
        assertThat(page(new StoredCopy(ASSET, "Năm bước", "Sở A", "vi", true, null, null)))
                .contains("Đã có trong kho", "href=\"/console/assets/" + ASSET + "\"", "Năm bước", "Sở A")
                .doesNotContain("data-withdrawn");
        assertThat(page(new StoredCopy(ASSET, "Năm bước", "Sở B", "vi", false, null, null)))
                .contains("href=\"/a/" + ASSET + "\"");
    }

    @Test
    void gives_the_reason_of_a_withdrawal() {
        var at = Instant.parse("2026-11-29T05:00:00Z");

        assertThat(page(new StoredCopy(ASSET, "", "Sở B", "vi", false, at, "Sai số điện thoại.")))
                .contains(
                        "data-withdrawn", "badge bad", "Bản gốc đã bị thu hồi", "Xem thông báo", "Sai số điện thoại.");
    }

    @Test
    void says_that_blocked_bytes_cannot_come_back_and_nothing_about_unknown_bytes() {
        assertThat(page(new SameBytes(true, List.of()))).contains("data-blocked", "không tải lên lại được");
        assertThat(page(new SameBytes(false, List.of())).strip()).isEmpty();
    }

    private static String page(StoredCopy copy) {
        return page(new SameBytes(false, List.of(copy)));
    }

    private static String page(SameBytes same) {
        return RenderedPage.of("asset/same-bytes.ftlh", Map.of("same", same));
    }
}
