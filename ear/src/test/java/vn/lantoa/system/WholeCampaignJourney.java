package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/** A campaign from its template to its recall, each step on the pages: once by mouse, once by keyboard only. */
@Tag("field")
class WholeCampaignJourney {
    private static final String ITEM = "Infographic giới thiệu ngày 10/10";
    private static final String DECLINED = "Video bằng tiếng Khmer";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The maximum delay of a release. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private final String code = "ca-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void with_the_mouse() throws IOException {
        goes("mouse", Hands::new);
    }

    @Test
    void with_the_keyboard_alone() throws IOException {
        goes("keyboard", KeyboardHands::new);
    }

    private void goes(String way, Function<Page, Hands> hands) throws IOException {
        var asset = CampaignLead.approved("Năm bước nộp hồ sơ " + code);
        try (var context = TheBrowser.desk()) {
            var lead = signedIn(context, hands, "phathanh", "lantoa-demo", "/console/campaigns");
            begin(lead);
            isDeclined(lead, hands, way);
            closesTheGap(lead, asset);
            movesByADay(lead);
            rehearses(lead, way);
            comesOutAtTheMinute(lead, asset, way);
            isStoppedAndTakenBack(lead, asset, way);
        }
    }

    private void begin(Hands lead) {
        lead.follow("Lập chiến dịch");
        lead.follow("Ngày Chuyển đổi số quốc gia 10/10");
        lead.type(lead.field("Đường dẫn (không dấu)"), code);
        lead.choose(lead.field("Cơ quan chủ trì"), "Sở Khoa học và Công nghệ");
        lead.press("Lập chiến dịch");
        lead.page().waitForURL("**/console/campaigns/" + code);
        assertThat(lead.page().getByText("9 trong 9 nhiệm vụ còn vướng mắc.")).isVisible();
    }

    private void isDeclined(Hands lead, Function<Page, Hands> hands, String way) {
        lead.follow(DECLINED);
        lead.unfold("Sửa nhiệm vụ này");
        lead.choose(lead.field("Cơ quan làm"), "Sở Nội vụ");
        lead.press("Lưu");
        assertThat(lead.page().getByText("cơ quan được hỏi chưa trả lời")).isVisible();
        lead.follow("Hạn nộp");
        look(lead.page(), way + "-due-day");
        lead.activate(lead.page().locator(".crumbs a").last());
        lead.page().waitForURL("**/items/*");
        var item = URI.create(lead.page().url()).getPath();
        var account = Outsider.account(TheProduct.uri());
        try (var context = TheBrowser.phone()) {
            var agency = signedIn(context, hands, account.login(), account.password(), item);
            agency.type(agency.field("Lời nhắn"), "Chưa có người dịch.");
            look(agency.page(), way + "-asked");
            agency.press("Không nhận");
            assertThat(agency.page().getByText("không nhận: Chưa có người dịch."))
                    .isVisible();
        }
        lead.page().reload();
        assertThat(lead.page().getByText("không nhận: Chưa có người dịch.")).isVisible();
        lead.unfold("Bỏ nhiệm vụ này");
        lead.type(lead.field("Lý do"), "Chưa có người dịch.");
        lead.press("Bỏ nhiệm vụ này");
        assertThat(badge(lead)).hasText("đã bỏ");
        backToThePlan(lead);
    }

    private void closesTheGap(Hands lead, String asset) {
        lead.follow(ITEM);
        assertThat(lead.page().getByText("Chưa có tài liệu nào gắn vào nhiệm vụ này."))
                .isVisible();
        lead.type(lead.field("Tài liệu cần gắn"), "không phải địa chỉ");
        lead.press("Gắn phiên bản mới nhất");
        assertThat(lead.page().locator("#e-asset")).hasText("dán địa chỉ trang tài liệu hoặc chọn từ danh sách");
        lead.type(lead.field("Tài liệu cần gắn"), asset);
        lead.press("Gắn phiên bản mới nhất");
        assertThat(badge(lead)).hasText("đã gắn");
        lead.press("Hẹn giờ phát hành");
        assertThat(badge(lead)).hasText("đã hẹn giờ");
        backToThePlan(lead);
        assertThat(lead.page().getByText("7 trong 8 nhiệm vụ còn vướng mắc.")).isVisible();
    }

    private void movesByADay(Hands lead) {
        lead.follow("Lịch");
        lead.activate(lead.page().getByLabel(ITEM + ": muộn hơn một ngày"));
        lead.page().waitForURL(Pattern.compile(".*[?&]moved=.*"));
        lead.press("Hoàn tác lần dời vừa rồi");
        lead.page().waitForURL("**/items/**");
        backToThePlan(lead);
    }

    private void rehearses(Hands lead, String way) {
        lead.follow("Diễn tập");
        lead.press("Diễn tập ngay");
        assertThat(lead.page().getByText("chưa gắn tài liệu").first()).isVisible();
        look(lead.page(), way + "-rehearsal");
        backToThePlan(lead);
    }

    private void comesOutAtTheMinute(Hands lead, String asset, String way) {
        lead.follow(ITEM);
        // a full minute far enough ahead to type it
        var due = LocalDateTime.now(ZONE).plusSeconds(80).truncatedTo(ChronoUnit.MINUTES);
        lead.set(lead.field("Giờ phát hành"), due);
        assertThat(lead.field("Giờ phát hành")).hasValue(Hands.written(due));
        lead.press("Dời");
        assertThat(lead.field("Giờ phát hành")).hasValue(Hands.written(due));
        look(lead.page(), way + "-due");
        var dueAt = due.atZone(ZONE).toInstant();
        awaitPublic(asset, 200, dueAt.plus(LATE));
        assertThat(Instant.now()).as("out before its time").isAfterOrEqualTo(dueAt);
        lead.page().reload();
        assertThat(badge(lead)).hasText("đã phát hành");
        backToThePlan(lead);
    }

    private void isStoppedAndTakenBack(Hands lead, String asset, String way) {
        lead.more();
        lead.follow("Tạm dừng hoặc dừng chiến dịch");
        lead.unfold("Dừng hẳn");
        lead.type(lead.page().locator("#f-stop-reason"), "Thông tin sai.");
        lead.tick(lead.page().locator("#f-recalls-true"));
        lead.type(lead.field("Giải thích cho công chúng"), "Nội dung có sai sót.");
        lead.press("Dừng hẳn");
        assertThat(badge(lead)).hasText("đã dừng");
        look(lead.page(), way + "-stopped");
        awaitPublic(asset, 410, Instant.now().plus(LATE));
        backToThePlan(lead);
        look(lead.page(), way + "-plan");
        lead.more();
        lead.follow("Theo dõi trong ngày");
        assertThat(lead.page().locator(".wall-tally")).isVisible();
        look(lead.page(), way + "-live");
    }

    /** Returns by the breadcrumb above the title. */
    private static void backToThePlan(Hands lead) {
        lead.activate(lead.page().locator(".crumbs a").last());
        lead.page().waitForURL(Pattern.compile(".*/console/campaigns/ca-[0-9a-f]+$"));
    }

    private static Hands signedIn(
            BrowserContext context, Function<Page, Hands> hands, String login, String password, String path) {
        var page = context.newPage();
        page.navigate(path);
        var person = hands.apply(page);
        person.type(person.field("Tên đăng nhập"), login);
        person.type(person.field("Mật khẩu"), password);
        person.press("Đăng nhập");
        page.waitForURL("**" + path);
        return person;
    }

    private static Locator badge(Hands lead) {
        return lead.page().locator(".badge").first();
    }

    private static void awaitPublic(String asset, int status, Instant latest) {
        var everyone = HubClient.anonymous(TheProduct.uri());
        HubClient.await(
                "answer " + status + " by " + latest,
                Duration.between(Instant.now(), latest),
                () -> everyone.send(everyone.request("/a/" + asset).build()).statusCode() == status);
    }

    private static void look(Page page, String name) {
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/images/whole-campaign-" + name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(EveryPageJourney.faults(page)).as(name + " at " + width).isEmpty();
        }
    }
}
