package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;
import vn.lantoa.web.page.template.RenderedPage;
import vn.lantoa.web.page.template.TrialWords;

class DraftReadinessTest {
    private final IssueWords words = words();

    @Test
    void missing_items_link_to_the_field_that_fixes_them() {
        var page = page(List.of(Issue.of("title", "missing"), Issue.of("files", "missing", "master")), List.of());

        assertThat(page)
                .contains("<a href=\"#f-title\" data-missing=\"title\">Chưa nhập tên</a>")
                .contains("<a href=\"#draft-files\" data-missing=\"files\">")
                .doesNotContain("Đủ thông tin");
    }

    @Test
    void obstacles_to_a_release_are_shown_beside_a_sealable_draft() {
        var page = page(
                List.of(), List.of(Issue.of("files", "gate-pdf-text"), Issue.of("usableUntil", "rights-end-soon", 3L)));

        assertThat(page)
                .contains("Đủ thông tin để chốt phiên bản.", "Chưa bổ sung thì không phát hành được")
                .contains("<a href=\"#draft-files\">Tệp: tệp PDF không có chữ đọc được</a>")
                .contains("<a href=\"#f-usableUntil\">", "chỉ còn 3 ngày");
    }

    @Test
    void a_field_shows_its_first_error() {
        var missing = List.of(Issue.of("title", "missing"), Issue.of("title", "too-long", 200));

        assertThat(words.marks(missing)).containsExactly(Map.entry("title", "chưa có"));
    }

    private String page(List<Issue> missing, List<Issue> held) {
        return RenderedPage.of(
                "asset/draft-readiness.ftlh",
                Map.of("missing", words.told(missing), "held", words.told(held), "advised", List.of()));
    }

    private static IssueWords words() {
        var words = new IssueWords();
        words.words = new TrialWords();
        return words;
    }
}
