package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/** An officer makes the plan of 10 October: from the template to a message that is moved, cancelled and restored. */
class CampaignJourney {
    private static final String ITEM = "Tin nhắn chào mừng ngày 10/10";

    @Test
    void plans_a_campaign_from_a_template_and_moves_its_items() {
        var message = approvedMessage();
        var code = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        try (var officer = Officer.signedIn("phathanh", TheBrowser.desk(), "/console/campaigns")) {
            var page = officer.page();
            begin(officer, code);
            assertThat(page.getByText("9 trong 9 nhiệm vụ còn vướng mắc.")).isVisible();
            assertThat(page.getByText("Chủ Nhật").or(page.getByText("Thứ ")).first())
                    .isVisible();
            look(page, "campaign");
            page.navigate("/console/campaigns/" + code + "?view=board");
            look(page, "campaign-board");
            assertThat(page.evaluate("() => new Set([...document.querySelectorAll('.board > section')]"
                            + ".map((one) => one.offsetTop)).size <= 1"))
                    .as("states stand beside each other")
                    .isEqualTo(true);

            officer.follow(ITEM);
            attach(officer, message);
            plansAnOrder(officer);
            plansOverTheApi(page.url());
            takesTheChannelOffAndPutsItBack(officer);
            look(page, "campaign-item");
            var planned = LocalDateTime.parse(officer.field("Giờ phát hành").inputValue());
            officer.type("Giờ phát hành", "");
            officer.press("Dời");
            // the browser reports it before anything is sent
            assertThat(page.locator("#f-startsAt:invalid")).hasCount(1);
            officer.type("Giờ phát hành", Hands.written(planned.plusHours(1)));
            officer.press("Dời");
            assertThat(officer.field("Giờ phát hành")).hasValue(Hands.written(planned.plusHours(1)));
            assertThat(page.locator("#f-startsAt ~ .date-words"))
                    .containsText(planned.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            officer.press("Hoàn tác lần dời vừa rồi");
            assertThat(officer.field("Giờ phát hành")).hasValue(Hands.written(planned));

            movesInTheCalendar(page, code, planned.toLocalDate());
            isDeclined(officer, code);
            rehearses(officer, code);
            page.navigate("/console/campaigns/" + code + "?view=calendar");
            officer.follow(ITEM);

            page.getByText("Bỏ nhiệm vụ này").first().click();
            officer.type("Lý do", "Trùng với tin nhắn của tỉnh.");
            officer.press("Bỏ nhiệm vụ này");
            assertThat(page.locator(".badge").first()).hasText("đã bỏ");
            officer.press("Lấy lại nhiệm vụ vừa bỏ");
            assertThat(page.locator(".badge").first()).hasText("đã hẹn giờ");
            page.navigate("/console/campaigns/" + code);
            assertThat(page.getByText("8 trong 9 nhiệm vụ còn vướng mắc.")).isVisible();
        }
    }

    @Test
    void shows_errors_beside_the_field_and_keeps_the_input() {
        try (var officer = Officer.signedIn(
                "phathanh", TheBrowser.phone(), "/console/campaigns/new?template=thang-dich-vu-cong")) {
            var page = officer.page();
            officer.type("Tên chiến dịch", "Tháng dịch vụ công 2027");
            officer.type("Đường dẫn (không dấu)", "Không được");
            officer.type("Ngày cao điểm", "2027-06-01");
            choose(officer);
            officer.press("Lập chiến dịch");

            assertThat(page.locator("#e-code")).isVisible();
            assertThat(officer.field("Tên chiến dịch")).hasValue("Tháng dịch vụ công 2027");
            assertThat(EveryPageJourney.faults(page)).isEmpty();
        }
    }

    /** Once by keyboard alone and once by the mouse. */
    private static void movesInTheCalendar(Page page, String code, LocalDate day) {
        page.navigate("/console/campaigns/" + code + "?view=calendar");
        look(page, "campaign-calendar");
        page.getByLabel(ITEM + ": muộn hơn một ngày").press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]moved=.*"));
        assertThat(cell(page, day.plusDays(1)).getByText(ITEM)).isVisible();

        // both days visible: a page that scrolls during a drag loses the dragged item
        page.setViewportSize(1440, 3000);
        page.locator(".entry")
                .filter(new Locator.FilterOptions().setHasText(ITEM))
                .dragTo(cell(page, day));
        assertThat(cell(page, day).getByText(ITEM)).isVisible();
        page.getByText("Hoàn tác lần dời vừa rồi").press("Enter");
        page.waitForURL("**/items/**");
        page.navigate("/console/campaigns/" + code + "?view=calendar");
        assertThat(cell(page, day.plusDays(1)).getByText(ITEM)).isVisible();
    }

    private static Locator cell(Page page, LocalDate day) {
        return page.locator(".calendar td[data-day='" + day + "']:not(.outside)");
    }

    /** Another agency is asked for an item, and declines with a reason that the board shows. */
    private static void isDeclined(Officer officer, String code) {
        var page = officer.page();
        page.navigate("/console/campaigns/" + code);
        page.locator(".items h3 a").first().click();
        page.getByText("Sửa nhiệm vụ này").first().click();
        officer.field("Cơ quan làm").selectOption(new SelectOption().setLabel("Sở Nội vụ"));
        officer.press("Lưu");
        assertThat(page.getByText("cơ quan được hỏi chưa trả lời")).isVisible();
        var agency = Outsider.at(TheProduct.uri());
        var no = "answer=no&note=" + URLEncoder.encode("Chưa có người dịch.", StandardCharsets.UTF_8);
        var answer = agency.send(agency.request(URI.create(page.url()).getPath() + "/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(no))
                .build());
        assertThat(answer.statusCode()).isEqualTo(303);
        page.reload();
        assertThat(page.getByText("không nhận: Chưa có người dịch.")).isVisible();
    }

    private static void rehearses(Officer officer, String code) {
        officer.page().navigate("/console/campaigns/" + code);
        officer.follow("Diễn tập");
        assertThat(officer.page().getByText("Chưa diễn tập lần nào")).isVisible();
        officer.press("Diễn tập ngay");
        assertThat(officer.page().getByText("chưa gắn tài liệu").first()).isVisible();
        assertThat(officer.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(ITEM)))
                .not()
                .hasCount(0);
        look(officer.page(), "campaign-rehearsal");
    }

    /** Errors are shown at their fields; then the order is listed with the item. */
    private static void plansAnOrder(Officer officer) {
        var page = officer.page();
        var item = page.url();
        page.navigate(item + "/actions/new?kind=bulletin");
        look(page, "campaign-action-bulletin");
        page.navigate(item);
        officer.follow("Hẹn đặt doanh nghiệp viễn thông");
        officer.field("Doanh nghiệp viễn thông").selectOption(new SelectOption().setIndex(1));
        officer.type("Tên định danh (brandname)", "12345");
        officer.type("Số thuê bao tối đa", "1000");
        officer.press("Hẹn");
        assertThat(page.locator("#e-sender")).isVisible();
        assertThat(officer.field("Số thuê bao tối đa")).hasValue("1000");
        look(page, "campaign-action-order");

        officer.type("Tên định danh (brandname)", "SO KHCN");
        officer.press("Hẹn");
        assertThat(page.locator("#actions")).containsText("đang chờ");
        assertThat(page.locator("#actions")).containsText("SO KHCN · cả tỉnh · nhiều nhất 1.000 số · trong 24 giờ");
    }

    /**
     * A scheduled action no longer waits while its item does not use its channel, and the page explains how to restore
     * it.
     */
    private static void takesTheChannelOffAndPutsItBack(Officer officer) {
        var page = officer.page();
        page.getByText("Sửa nhiệm vụ này").first().click();
        page.locator("#f-channels-social").check();
        page.locator("#f-channels-sms").uncheck();
        officer.press("Lưu");
        assertThat(page.locator("#actions")).containsText("Chọn lại kênh ấy");
        look(page, "campaign-item-off");
        page.getByText("Sửa nhiệm vụ này").first().click();
        page.locator("#f-channels-sms").check();
        page.locator("#f-channels-social").uncheck();
        officer.press("Lưu");
        assertThat(page.locator("#actions")).containsText("đang chờ");
        areTold("nhiệm vụ bị bỏ kênh", "được chọn lại kênh", "Kênh: tin nhắn<");
    }

    /** Asserts that the item's makers are notified, besides the officer who changed it. */
    private static void areTold(String... words) {
        var maker = DemoOfficers.at(TheProduct.uri(), "canbo");
        HubClient.await("the notices", Duration.ofSeconds(30), () -> {
            var page = maker.send(maker.request("/console/notices").GET().build());
            return Stream.of(words).allMatch(page.body()::contains);
        });
    }

    /** By the API: a scheduled action is listed, planned once for any number of requests, rejected, and deleted. */
    private static void plansOverTheApi(String item) {
        var releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");
        var actions =
                "/api/v1/campaigns" + URI.create(item).getPath().substring("/console/campaigns".length()) + "/actions";
        var first = actions(releaser, actions).getJsonObject(0);
        var key = UUID.randomUUID().toString();
        var order = first.getJsonObject("wish").getJsonObject("order");

        var planned = plan(releaser, actions, key, order);
        assertThat(planned.statusCode()).isEqualTo(201);
        assertThat(plan(releaser, actions, key, order).headers().firstValue("Location"))
                .isEqualTo(planned.headers().firstValue("Location"));
        var listed = actions(releaser, actions);
        assertThat(listed).hasSize(2);
        assertThat(listed.getJsonObject(1).getString("state")).isEqualTo("waiting");
        assertThat(listed.getJsonObject(1).getJsonObject("times"))
                .isEqualTo(first.getJsonObject("times"))
                .containsOnlyKeys("opensAt", "closesAt");
        assertThat(listed.getJsonObject(1).getJsonObject("wish")).isEqualTo(first.getJsonObject("wish"));

        var nameless = Json.createObjectBuilder(order).remove("sender").build();
        var refused = plan(releaser, actions, UUID.randomUUID().toString(), nameless);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"sender\"", "\"not-a-sender-name\"");

        var one = actions + "/" + listed.getJsonObject(1).getString("id");
        assertThat(drop(releaser, one)).isEqualTo(204);
        assertThat(drop(releaser, one)).isEqualTo(404);
        assertThat(actions(releaser, actions)).hasSize(1);
    }

    private static JsonArray actions(HubClient by, String address) {
        return by.get(address).asJsonObject().getJsonArray("actions");
    }

    private static HttpResponse<String> plan(HubClient by, String address, String key, JsonObject order) {
        var body = Json.createObjectBuilder().add("order", order).build();
        return by.send(by.request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static int drop(HubClient by, String address) {
        return by.send(by.request(address).DELETE().build()).statusCode();
    }

    private static void begin(Officer officer, String code) {
        officer.follow("Lập chiến dịch");
        officer.follow("Ngày Chuyển đổi số quốc gia 10/10");
        assertThat(officer.field("Ngày cao điểm").inputValue()).endsWith("-10-10");
        officer.type("Đường dẫn (không dấu)", code);
        choose(officer);
        officer.press("Lập chiến dịch");
        officer.page().waitForURL("**/console/campaigns/" + code);
    }

    private static void choose(Officer officer) {
        officer.field("Cơ quan chủ trì").selectOption(new SelectOption().setLabel("Sở Khoa học và Công nghệ"));
    }

    /** By keyboard only: found by a part of its title, and attached by its button. */
    private static void attach(Officer officer, String asset) {
        var page = officer.page();
        officer.type("Tìm tài liệu theo tên", "không có tài liệu nào tên như vậy");
        officer.field("Tìm tài liệu theo tên").press("Enter");
        assertThat(page.getByText("Không có tài liệu nào của cơ quan bạn")).isVisible();
        assertThat(officer.field("Tìm tài liệu theo tên")).hasValue("không có tài liệu nào tên như vậy");
        officer.type("Tìm tài liệu theo tên", "chao mung NGAY");
        officer.field("Tìm tài liệu theo tên").press("Enter");
        assertThat(page.locator("#made li").first()).containsText("Sở Khoa học và Công nghệ");
        assertThat(page.locator("#made li time").first()).isVisible();
        look(page, "campaign-item-find");
        page.locator("form:has(input[name='asset'][value='" + asset + "']) button")
                .press("Enter");
        assertThat(officer.page().locator(".badge").first()).hasText("đã gắn");
        officer.press("Hẹn giờ phát hành");
        assertThat(officer.page().locator(".badge").first()).hasText("đã hẹn giờ");
    }

    private static String approvedMessage() {
        var job = MainJob.message(TheProduct.uri(), "Chào mừng ngày 10/10", "Chào mừng Ngày Chuyển đổi số quốc gia.");
        var submission = job.submit();
        job.inspected();
        job.approve(submission);
        return job.asset();
    }

    private static void look(Page page, String name) {
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
