package vn.lantoa.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.catalogue.FindPages.FoundGroup;
import vn.lantoa.web.page.template.RenderedPage;

class FindPageTest {
    @Test
    void groups_results_and_links_to_all_of_a_kind() {
        var assets = new FoundGroup(
                "ASSET", List.of(new FoundLine("/console/assets/a", "Tờ rơi", "Sở Y tế")), "/console/assets?q=to");

        assertThat(page(true, List.of(assets)))
                .contains("<h2>Tài liệu</h2>", "<a href=\"/console/assets/a\">Tờ rơi</a>", "Sở Y tế", "Xem tất cả");
    }

    @Test
    void reports_no_results_only_after_a_search() {
        assertThat(page(true, List.of())).contains("Không tìm thấy gì.");
        assertThat(page(false, List.of())).doesNotContain("Không tìm thấy gì.");
    }

    private static String page(boolean asked, List<FoundGroup> groups) {
        return RenderedPage.of("finding/find.ftlh", Map.of("q", "to", "asked", asked, "groups", groups));
    }
}
