package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A bulletin is previewed, held, and then stopped or released. */
class BulletinJourney {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final BulletinWorkbench bench =
            new BulletinWorkbench("Lịch tiêm chủng", "Bà con chú ý. Tiêm chủng vào sáng thứ Bảy.");

    @Test
    void shows_a_bulletin_before_its_release_and_can_be_stopped_during_the_hold() {
        try (var officer =
                Officer.signedIn("phathanh", TheBrowser.desk(), "/console/bulletins/new?asset=" + bench.asset())) {
            var page = officer.page();
            var main = page.locator("main");
            fill(officer);
            assertThat(main).containsText("Lần phát đã qua giờ: 1");
            assertThat(main.locator("blockquote")).hasText("Bà con chú ý. Tiêm chủng vào sáng thứ Bảy.");
            officer.press("Phát hành bản tin");
            assertThat(page.locator("[data-seconds]")).isVisible();
            officer.press("Dừng bản tin");
            assertThat(main).containsText("Đã thu hồi");

            page.navigate("/console/bulletins/new?asset=" + bench.asset());
            fill(officer);
            officer.press("Phát hành bản tin");
            assertThat(main)
                    .containsText("Đã phát hành", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            assertThat(page.locator("[data-seconds]")).hasCount(0);
        }
    }

    /** Times of which the first has passed today. */
    private void fill(Officer officer) {
        var page = officer.page();
        page.check("[name=communes][value='" + bench.commune() + "']");
        page.fill("[name=lastOn]", LocalDate.now(ZONE).plusDays(1).toString());
        page.fill("[name=times]", "00:00");
        officer.press("Xem trước bản tin");
    }
}
