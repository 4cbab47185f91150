package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.page.template.RenderedPage;

/** How the pages of a version and of its review show renditions. */
class RenditionPagesTest {
    @Test
    void pages_of_a_document_are_shown_in_order() {
        var leaves = IntStream.of(10, 2, 1).mapToObj(number -> made("page-" + number));

        var page = RenderedPage.ofLines(
                "<#import \"/asset/parts.ftlh\" as a><@a.made view.files renditions/>",
                model(Stream.concat(leaves, Stream.of(made("preview")))));

        assertThat(page).containsSubsequence("Trang 1/60", "Trang 2/60", "Trang 10/60", "Có hình của 3 trang đầu");
    }

    @Test
    void renditions_in_progress_are_one_line_and_failures_are_highlighted() {
        var page = RenderedPage.of(
                "asset/version-progress.ftlh",
                model(Stream.of(
                        made("thumbnail"),
                        made("preview"),
                        row("webp-320", "RUNNING", ""),
                        row("print", "FAILED", ""))));

        assertThat(page).contains("Đã tạo 2/4 định dạng").containsOnlyOnce("<progress");
        assertThat(page).containsOnlyOnce("/renditions/print/retry");
    }

    @Test
    void a_review_cannot_be_decided_before_the_inspection_and_refreshes_itself() {
        var waiting = progress("RECEIVED", "NOT_SCANNED");

        assertThat(waiting).contains("data-under-way=\"true\"", "data-stage=\"RECEIVED-0\"", "Đang kiểm tra");
        assertThat(waiting).doesNotContain("chưa được quét mã độc");
        assertThat(progress("READY", "NOT_SCANNED")).contains("data-stage=\"READY-0\"", "chưa được quét mã độc");
        assertThat(progress("READY", "CLEAN")).doesNotContain("chưa được quét mã độc");
    }

    private static String progress(String state, String scan) {
        return RenderedPage.of(
                "approval/progress.ftlh",
                Map.of("view", view(state, scan), "renditions", List.of(), "underWay", state.equals("RECEIVED")));
    }

    private static Map<String, ?> model(Stream<RenditionRow> renditions) {
        return Map.of("view", view("READY", "CLEAN"), "renditions", renditions.toList(), "underWay", true);
    }

    private static Map<String, ?> view(String state, String scan) {
        var pdf = Map.of(
                "position", 1,
                "file", Map.of("mediaType", "application/pdf"),
                "facts", Map.of("pages", "60"));
        return Map.of(
                "asset", Map.of("id", "a", "editable", true),
                "files", List.of(pdf),
                "texts", Map.of("alternativeText", ""),
                "version", Map.of("number", 1, "state", state, "inspection", Map.of("scan", scan)));
    }

    private static RenditionRow made(String name) {
        return row(name, "READY", "/bytes/" + name);
    }

    private static RenditionRow row(String name, String state, String href) {
        return new RenditionRow(name, state, 0, "", href, "image/webp", 10);
    }
}
