package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleFrameTest {
    @Test
    void every_page_shows_what_waits() {
        var page = RenderedPage.of("approval/notices.ftlh", Map.of("notices", List.of()));

        assertThat(page)
                .contains("aria-label=\"Thông báo: 3 chưa đọc\"")
                .containsPattern(
                        "Phê duyệt<span class=\"count\">3<span class=\"visually-hidden\"> mục đang chờ</span>");
    }
}
