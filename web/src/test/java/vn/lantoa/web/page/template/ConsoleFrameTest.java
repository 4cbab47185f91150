package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleFrameTest {
    @Test
    void every_page_shows_the_number_of_unread_notices() {
        var page = RenderedPage.of("approval/notices.ftlh", Map.of("notices", List.of()));

        assertThat(page)
                .contains("<span class=\"count-badge\">3<span class=\"visually-hidden\"> chưa đọc</span></span>");
    }
}
