package vn.lantoa.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.embed.check.FrameDirective;
import vn.lantoa.embed.check.PortalReport;
import vn.lantoa.web.page.template.RenderedPage;

/** The page that shows what a portal allows in frames. */
class PortalCheckPageTest {
    private static final URI PORTAL = URI.create("https://xa.example.vn/vi/news/");
    private static final URI HUB = URI.create("https://hub.example.vn");

    @Test
    void a_blocking_directive_is_shown_with_the_line_to_write() {
        var report = new PortalReport(
                PORTAL,
                HUB,
                false,
                List.of(new FrameDirective("default-src", "'none'", false)),
                List.of("'self'"),
                List.of("SAMEORIGIN"),
                true);

        assertThat(page(report))
                .contains("bị chặn", "default-src &#39;none&#39;", "ô frame-src", "<code>frame-src " + HUB + "</code>")
                .contains("<dd class=\"wrap\">&#39;self&#39;</dd>", "<dd class=\"wrap\">SAMEORIGIN</dd>")
                .doesNotContain("danh sách được phép nhúng", "trang báo lỗi");
    }

    @Test
    void a_page_without_policies_blocks_nothing_and_a_hub_that_refuses_the_site_is_named() {
        assertThat(page(new PortalReport(PORTAL, HUB, true, List.of(), List.of(), List.of(), false)))
                .contains("không chặn gì", "danh sách được phép nhúng", "trang báo lỗi", "<dd class=\"wrap\">–</dd>")
                .doesNotContain("bị chặn");
    }

    private static String page(PortalReport report) {
        return RenderedPage.of(
                "embed/check.ftlh",
                Map.of("typed", Map.of(), "errors", Map.of(), "wrong", List.of(), "report", report),
                "RELEASER");
    }
}
