package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** Mailings from the first route to the last text: nothing is sent, because the route stays off. */
@Tag("field")
class GatewayJourney {
    private static final String TEXT = "[TB] Nộp hồ sơ trực tuyến trên Cổng Dịch vụ công.";
    private static final String NUMBERS = "Số điện thoại;Tên\n0912 345 671;Ông A\n0912 345 672;Bà B\n";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final String name = "Viettel thử " + UUID.randomUUID().toString().substring(0, 6);
    private final String company = "Công ty của " + name;

    @Test
    void an_administrator_creates_a_route_and_a_releaser_sends_and_cancels_a_mailing() {
        route();
        var message = released();
        try (var officer = Officer.signedIn("phathanh", TheBrowser.desk(), "/console/sms/lists/new")) {
            var page = officer.page();
            list(officer);
            officer.type("Số điện thoại", "0912 345 679");
            officer.press("Ghi từ chối");
            assertThat(page.locator("body")).not().containsText("345 679");
            look(page, "contact-lists");

            page.navigate("/console/sms/mailings/new?asset=" + message);
            officer.choose("Dạng gửi", "MARKED");
            officer.field("Danh sách số").selectOption(new SelectOption().setLabel(name + " (2)"));
            officer.field("Đường gửi").selectOption(new SelectOption().setLabel(name));
            officer.type("Gửi từ", today.plusDays(1) + "T08:00");
            officer.type("Gửi đến", today.minusDays(1) + "T20:00");
            officer.press("Gửi");
            assertThat(page.locator("#e-closesAt")).isVisible();
            look(page, "mailing-new");
            officer.type("Gửi đến", today.plusDays(2) + "T20:00");
            officer.press("Gửi");
            page.waitForURL("**/console/sms/mailings/*-*");
            assertThat(page.locator("#mailing-progress")).containsText("Chờ gửi");
            officer.type("Đơn giá một bản tin SMS (đồng)", "350");
            officer.press("Tính chi phí");
            assertThat(page.locator("#mailing-progress")).containsText("Chi phí: 0 đồng");
            look(page, "mailing");
            leadsTo(company());
            page.reload();
            assertThat(page.locator("#mailing-progress")).containsText(company);
            assertThat(page.locator("#f-price")).hasCount(0);
            look(page, "mailing-of-company");

            officer.press("Dừng đợt gửi");
            assertThat(page.locator("#mailing-progress .badge").first()).hasText("Đã dừng");
            page.navigate("/console/sms/mailings");
            assertThat(page.getByText(TEXT).first()).isVisible();
            look(page, "mailings");
        }
    }

    @Test
    void the_rules_on_contacting_are_set_by_class() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var before = emergency(administrator);
        try {
            setRules();
            assertThat(emergency(administrator)).isNotEqualTo(before);
        } finally {
            administrator.send(administrator
                    .request("/api/v1/contact-terms/emergency")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(before.toString()))
                    .build());
        }
        assertThat(emergency(administrator)).isEqualTo(before);
    }

    private static JsonObject emergency(HubClient administrator) {
        return administrator.get("/api/v1/contact-terms").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("emergency"))
                .findFirst()
                .orElseThrow();
    }

    private static void setRules() {
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk(), "/console/sms/terms/emergency")) {
            var page = officer.page();
            officer.type("Số tin nhiều nhất tới một số trong 24 giờ", "99");
            officer.field("Đồng ý của chủ số").uncheck();
            officer.press("Lưu");
            assertThat(page.locator("#e-most")).isVisible();
            look(page, "contact-rule");
            officer.type("Số tin nhiều nhất tới một số trong 24 giờ", "5");
            officer.field("Bảo vệ tính mạng, tài sản").check();
            officer.type("Yên tĩnh từ", "23:00");
            officer.press("Lưu");
            page.waitForURL("**/console/sms/terms");
            assertThat(page.getByText("23:00 – 07:00")).isVisible();
            look(page, "contact-rules");
        }
    }

    @Test
    void tariffs_are_entered_and_shown_in_the_message_studio() {
        var company = Newcomer.newsroom(TheProduct.uri(), name);
        company.brings("sms");
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk(), "/console/sms/tariffs/" + company.id())) {
            var page = officer.page();
            // with the style sheet: without it everything measured is small
            look(page, "tariff-none");
            officer.type("Áp dụng từ ngày", today.toString());
            officer.type("Một bản tin SMS không dấu (đồng)", "mot");
            officer.type("Một bản tin SMS có dấu (đồng)", "300");
            officer.press("Lưu");
            assertThat(page.locator("#e-gsm7")).isVisible();
            look(page, "tariff-wrong");
            officer.type("Một bản tin SMS không dấu (đồng)", "250,5");
            officer.press("Lưu");
            assertThat(page.getByText("Đang áp dụng")).isVisible();
            company.asks(today.plusDays(20).toString(), 260, 310);
            page.reload();
            assertThat(page.getByText("Sắp áp dụng")).isVisible();
            look(page, "tariff");
            page.navigate("/console/sms/tariffs");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                    .containsText("250,5");
            look(page, "tariffs");
        }
        try (var officer = Officer.signedIn("canbo", TheBrowser.desk(), "/console/messages")) {
            var page = officer.page();
            officer.field("Nội dung tin").fill(TEXT);
            assertThat(page.locator("#message-forms")).containsText(name + ": 300 đồng");
            assertThat(page.locator("#message-forms")).containsText(name + ": 250,5 đồng");
            look(page, "studio-costs");
        }
    }

    @Test
    void the_cost_of_an_order_is_shown_before_it_is_placed() {
        company();
        var message = released();
        try (var officer = Officer.signedIn("phathanh", TheBrowser.desk(), "/console/orders/new?asset=" + message)) {
            var page = officer.page();
            page.waitForLoadState();
            assertThat(page.locator("section", new Page.LocatorOptions().setHasText("Chi phí dự tính")))
                    .containsText(company + ": 250 đồng một phần, 250 đồng một số");
            officer.field("Doanh nghiệp viễn thông").selectOption(new SelectOption().setLabel(company));
            officer.type("Số thuê bao tối đa", "12000");
            officer.press("Xem chi phí");
            assertThat(page.locator("section strong").first()).containsText("nhiều nhất 3.000.000 đồng");
            assertThat(officer.field("Số thuê bao tối đa")).hasValue("12000");
            look(page, "order-costs");
            officer.type("Gửi từ", today.minusDays(1) + "T08:00");
            officer.press("Xem chi phí");
            assertThat(page.getByText(company + " chưa có bảng giá")).isVisible();
            look(page, "order-costs-none");
        }
    }

    /** By keyboard: the list is filtered without diacritics, ticked, and stays ticked while typing on. */
    @Test
    void the_communes_of_an_order_are_found_by_their_names() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var sample = administrator.send(administrator
                .request("/console/organisations/import/sample.csv")
                .GET()
                .build());
        administrator.send(administrator
                .request("/api/v1/organisations/import")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(sample.body()))
                .build());
        try (var officer = Officer.signedIn("phathanh", TheBrowser.desk(), "/console/orders/new")) {
            var page = officer.page();
            var shown = page.locator("#communes-box .tick:visible");
            look(page, "order-communes");
            officer.type("Lọc theo tên", "DONG XOAI");
            assertThat(shown).hasCount(1);
            assertThat(page.locator("[data-found]")).containsText("1 trong ");
            look(page, "order-communes-filtered");
            officer.field("Lọc theo tên").press("Enter");
            officer.field("Lọc theo tên").press("Tab");
            page.keyboard().press("Space");
            assertThat(page.getByLabel("Phường Đồng Xoài")).isChecked();
            officer.type("Lọc theo tên", "không có xã nào như vậy");
            assertThat(shown).hasCount(1);
            officer.type("Lọc theo tên", "");
            assertThat(shown).not().hasCount(1);
        }
    }

    /** A telecom company with a tariff from today on. */
    private Newcomer company() {
        var newcomer = Newcomer.newsroom(TheProduct.uri(), company);
        newcomer.brings("sms");
        newcomer.asks(today.toString(), 250, 300);
        return newcomer;
    }

    private void leadsTo(Newcomer company) {
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk(), "/console/sms/routes")) {
            officer.follow(name);
            officer.field("Doanh nghiệp viễn thông").selectOption(company.id());
            officer.press("Lưu");
            officer.page().waitForURL("**/console/sms/routes");
        }
    }

    private void route() {
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk(), "/console/sms/routes/new")) {
            var page = officer.page();
            officer.type("Tên", name);
            officer.type("Máy chủ", "smpp.example.vn");
            officer.type("Tên đăng nhập (system_id)", "lantoa");
            officer.type("Mật khẩu", "matkhau");
            officer.type("Tên định danh (brandname)", "1");
            officer.press("Lưu");
            assertThat(page.locator("#e-sender")).isVisible();
            look(page, "sms-route");
            officer.type("Tên định danh (brandname)", "UBNDTINH");
            officer.press("Lưu");
            page.waitForURL("**/console/sms/routes");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                    .containsText("Đang tắt");
            look(page, "sms-routes");
        }
    }

    private void list(Officer officer) {
        var page = officer.page();
        officer.field("Cơ quan giữ").selectOption(new SelectOption().setLabel("Sở Khoa học và Công nghệ"));
        officer.type("Tên danh sách", name);
        officer.type("Bằng chứng của căn cứ", "Phiếu đăng ký, hồ sơ 12/2026");
        page.setInputFiles(
                "#f-file", new FilePayload("so.csv", "text/csv", "0912\nabc".getBytes(StandardCharsets.UTF_8)));
        officer.press("Nhập");
        assertThat(page.locator("#e-file")).containsText("2 dòng");
        assertThat(officer.field("Tên danh sách")).hasValue(name);
        look(page, "contact-list-new");
        page.setInputFiles("#f-file", new FilePayload("so.csv", "text/csv", NUMBERS.getBytes(StandardCharsets.UTF_8)));
        officer.press("Nhập");
        page.waitForURL("**/console/sms/lists");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("Đồng ý của chủ số");
    }

    private static String released() {
        var job = MainJob.message(TheProduct.uri(), "Tin gửi theo danh sách", TEXT);
        job.submitApproveRelease();
        return job.asset();
    }

    private static void look(Page page, String name) {
        page.waitForLoadState(); // its measures come with its style sheet
        assertThat(EveryPageJourney.faults(page)).as(name).isEmpty();
        for (int width : new int[] {360, 768, 1440}) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/images/" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1280, 900);
    }
}
