package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The day of a campaign: watched without reloading while it is paused, resumed and stopped, with a reason. */
class CampaignDayJourney {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ITEM = "Tin nhắn chào mừng ngày 10/10";

    private final String code = "ngay-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void is_shown_live_while_paused_resumed_and_stopped() {
        var message = approvedMessage();
        try (var officer =
                Officer.signedIn("phathanh", TheBrowser.desk(), "/console/campaigns/new?template=ngay-chuyen-doi-so")) {
            var page = officer.page();
            begin(officer);
            plan(officer, message);
            page.navigate("/console/campaigns/" + code);
            var live = page.getByText("Theo dõi trong ngày").getAttribute("href");
            opens(officer, live.substring(live.indexOf("on=") + 3));
            records(officer);
            var screen = page;
            var wall = page.context().newPage();
            wall.navigate(live);
            assertThat(wall.getByText("Lễ phát động của tỉnh")).isVisible();
            assertThat(wall.locator(".wall-tally")).containsText("Sắp phát hành");

            screen.navigate("/console/campaigns/" + code + "/run");
            look(screen, "campaign-run");
            screen.locator("#f-reason").fill("Chờ ý kiến lãnh đạo.");
            officer.press("Tạm dừng");
            assertThat(screen.locator(".badge").first()).hasText("đang tạm dừng");
            // no reload: an event caused it
            assertThat(wall.getByText("đang tạm dừng").first()).isVisible();
            officer.press("Cho tiếp tục");
            assertThat(wall.getByText("chờ đến giờ").first()).isVisible();
            look(wall, "campaign-live");

            screen.bringToFront();
            screen.getByText("Dừng hẳn").first().click();
            screen.locator("#f-stop-reason").fill("Thông tin sai.");
            screen.locator("#f-recalls-true").check();
            officer.press("Dừng hẳn");
            assertThat(screen.locator("#e-explanation")).isVisible();
            officer.type("Giải thích cho công chúng", "Nội dung có sai sót.");
            officer.press("Dừng hẳn");
            assertThat(screen.locator(".badge").first()).hasText("đã dừng");
            look(screen, "campaign-stopped");
            assertThat(wall.locator(".wall-tally li").last()).not().hasText("0 Đã bỏ hoặc thu hồi");
            saysThatItIsStopped(screen);
            screen.navigate("/console/campaigns/" + code + "/run");
            officer.press("Cho tiếp tục");
            assertThat(screen.locator(".badge").first()).hasText("đang chạy");
        }
    }

    /** Plans the event that opens the campaign on this day. */
    private static void opens(Officer officer, String day) {
        var page = officer.page();
        plans(officer, "launch", "Lễ phát động của tỉnh", day);
        assertThat(page.locator("#events + ul")).containsText("Nhà văn hoá tỉnh");
        look(page, "campaign-events");
    }

    private static void plans(Officer officer, String kind, String title, String day) {
        var page = officer.page();
        officer.follow("Thêm sự kiện");
        page.locator("#f-kind").selectOption(kind);
        page.locator("#f-title").fill(title);
        page.locator("#f-organiser").selectOption("so-khcn");
        page.locator("#f-begins").fill(day + "T08:00");
        page.locator("#f-venue").fill("Nhà văn hoá tỉnh");
        look(page, "campaign-event");
        officer.press("Lưu");
    }

    /** Records an event of yesterday, whose task is proposed: the person types how many people came. */
    private void records(Officer officer) {
        var page = officer.page();
        plans(
                officer,
                "seminar",
                "Toạ đàm với báo chí",
                LocalDate.now(ZONE).minusDays(1).toString());
        page.locator("#events + ul a.button").first().click();
        look(page, "campaign-event-record");
        assertThat(page.locator("input[name=tasks][value='4.1']")).isChecked();
        page.locator("#f-amount").fill("120");
        officer.press("Gửi kê khai");
        assertThat(page.getByText("120").first()).isVisible();
        page.navigate("/console/campaigns/" + code);
        assertThat(page.locator("#events + ul li").first()).containsText("120 lượt người");
    }

    /** A cancelled campaign has no problems, but is not ready either. */
    private void saysThatItIsStopped(Page screen) {
        screen.navigate("/console/campaigns/" + code);
        assertThat(screen.getByText("Chiến dịch đã dừng")).isVisible();
        assertThat(screen.getByText("Không nhiệm vụ nào còn vướng mắc")).not().isVisible();
        look(screen, "campaign-stopped-plan");
    }

    private void begin(Officer officer) {
        officer.type("Đường dẫn (không dấu)", code);
        officer.field("Cơ quan chủ trì").selectOption(new SelectOption().setLabel("Sở Khoa học và Công nghệ"));
        officer.press("Lập chiến dịch");
        officer.page().waitForURL("**/console/campaigns/" + code);
    }

    private static void plan(Officer officer, String message) {
        officer.follow(ITEM);
        picks(officer, message);
        officer.press("Gắn phiên bản mới nhất");
        officer.press("Hẹn giờ phát hành");
        assertThat(officer.page().locator(".badge").first()).hasText("đã hẹn giờ");
    }

    /** Types part of a title, and chooses by keyboard. */
    private static void picks(Officer officer, String asset) {
        var field = officer.field("Tài liệu cần gắn");
        field.fill("chao mung ngay 10");
        assertThat(officer.page().locator("[role=option][data-id='" + asset + "'] .thumb"))
                .isVisible();
        while (!asset.equals(officer.page().locator("[role=option][aria-selected=true]").all().stream()
                .map(option -> option.getAttribute("data-id"))
                .findFirst()
                .orElse(""))) field.press("ArrowDown");
        look(officer.page(), "campaign-item-pick");
        field.press("Enter");
        assertThat(officer.page().locator(".picked")).containsText("Chào mừng ngày 10/10");
        assertThat(officer.page().locator("#f-asset")).hasValue(asset);
    }

    private static String approvedMessage() {
        var job = MainJob.message(TheProduct.uri(), "Chào mừng ngày 10/10", "Chào mừng Ngày Chuyển đổi số quốc gia.");
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        return job.asset();
    }

    private static void look(Page page, String name) {
        // Chromium does not draw hidden pages
        page.bringToFront();
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            page.waitForLoadState();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/images/" + name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(EveryPageJourney.faults(page)).as(name + " at " + width).isEmpty();
        }
    }
}
