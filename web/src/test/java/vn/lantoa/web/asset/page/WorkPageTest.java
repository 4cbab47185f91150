package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.AssetLine;
import vn.lantoa.asset.history.OrganisationLabel;
import vn.lantoa.rendition.ReadFailedRenditions;
import vn.lantoa.web.page.Sparkline;
import vn.lantoa.web.page.template.RenderedPage;

/** An officer's first page, by role. */
class WorkPageTest {
    @Test
    void shows_tasks_by_role_and_releases_and_sightings_to_everyone() {
        var author = page(List.of(), "UPLOADER");
        assertThat(author).contains("Phát hành hôm nay", "Lượt xem tài liệu của cơ quan", "<polyline");
        assertThat(author).contains("12 lượt trong bảy ngày", "bảy ngày trước đó: 5", "hôm nay: 3");
        assertThat(author).contains("Bị trả lại").doesNotContain("Không tạo được định dạng");

        assertThat(page(List.of(), "APPROVER")).doesNotContain("Bị trả lại").contains("Không còn việc nào chờ anh chị");
        assertThat(author).doesNotContain("Không còn việc nào");
    }

    @Test
    void reports_the_failure() {
        var line = new ReadFailedRenditions.Line(new AssetId(new UUID(0, 1)), 2, "Tờ rơi", 3);

        assertThat(page(List.of(line), "UPLOADER"))
                .contains("Không tạo được định dạng", "3 định dạng lỗi")
                .contains("href=\"/console/assets/00000000-0000-0000-0000-000000000001/versions/2\"")
                .contains("src=\"/console/assets/00000000-0000-0000-0000-000000000001/picture?version=2\"");
    }

    @Test
    void the_help_shows_the_steps_of_the_callers_role_and_the_terms() {
        var help = RenderedPage.of(
                "asset/help.ftlh",
                Map.of("roles", List.of("UPLOADER", "APPROVER"), "words", List.of("seal")),
                "UPLOADER");

        assertThat(help)
                .contains("<details class=\"card\" open> <summary>Người soạn")
                .contains("<details class=\"card\"> <summary>Người duyệt")
                .contains("Tạo tài liệu mới", "Khoá nội dung và tính mã toàn vẹn")
                .contains("<kbd>J · K</kbd></dt><dd>khi duyệt: mục tiếp, mục trước")
                .doesNotContain("help.role", "help.step", "help.word", "help.keys");
    }

    @Test
    void all_drafts_are_listed_by_the_filter_that_the_library_shows() {
        assertThat(page(List.of(), "UPLOADER")).contains("<a href=\"/console/assets?life=draft\">Xem tất cả</a>");
    }

    @Test
    void a_draft_shows_its_first_words_after_its_title() {
        assertThat(page(List.of(), "UPLOADER")).contains(">Tin</a> <span class=\"muted small\">Nop ho so</span>");
    }

    private static String page(List<ReadFailedRenditions.Line> failed, String... roles) {
        var department = new OrganisationLabel("so-y-te", "Sở Y tế");
        var draft = new AssetLine("a", "sms-text", "vi", "Tin", "Nop ho so", department, null, Instant.EPOCH);
        var model =
                new HashMap<String, Object>(Map.of("drafts", List.of(draft), "mayBegin", true, "waiting", List.of()));
        model.putAll(Map.of(
                "submitted",
                List.of(),
                "returned",
                List.of(),
                "ready",
                List.of(),
                "coming",
                List.of(),
                "now",
                Instant.EPOCH,
                "failed",
                failed,
                "seenChart",
                Sparkline.of(List.of(5L, 9L, 3L)),
                "seenToday",
                3L,
                "seenWeek",
                12L,
                "seenBefore",
                5L));
        return RenderedPage.of("asset/work.ftlh", model, roles);
    }
}
