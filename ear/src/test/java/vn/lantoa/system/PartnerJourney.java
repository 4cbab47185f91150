package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A newspaper on its own pages: it acknowledges a recall, reports what it has published, and rotates its tokens. */
class PartnerJourney {
    private static final String TITLE = "Hướng dẫn nộp hồ sơ tại nhà, bản sai số điện thoại: " + "d".repeat(60);

    @Test
    void a_newspaper_acknowledges_a_recall_and_reports_what_it_published() {
        var job = MainJob.begin(TheProduct.uri(), "training-material", TITLE);
        job.taken(job.uploader()
                .upload(job.asset(), "tài liệu.txt", "master", null, BodyPublishers.ofString("Bước một.")));
        var release = job.submitApproveRelease();
        try (var visit = TheBrowser.desk().newPage()) {
            signIn(visit, "demo-baodongnai");
            assertThat(visit).hasTitle(Pattern.compile("Tổng quan"));
            look(visit, "partner-home");

            visit.navigate("/partner/published");
            visit.fill("#f-asset", "https://hub.example/a/" + job.asset());
            visit.selectOption("#f-medium", "print");
            visit.fill("#f-at", "2026-01-01T07:00");
            visit.click("text=Báo đã đăng, phát >> nth=-1");
            assertThat(visit.locator("body")).containsText("chưa có");
            assertThat(visit.locator("body")).containsText("không có trong những gì");
            visit.fill("#f-slot", "Trang 3");
            visit.fill("#f-version", "1");
            visit.press("#f-slot", "Enter");
            assertThat(visit.locator("body")).containsText("Trang 3");
            assertThat(visit.locator("body")).containsText(TITLE);
            look(visit, "partner-published");

            job.withdraw(release, "Số điện thoại sai.");
            HubClient.await("the recall", Duration.ofMinutes(1), () -> {
                visit.navigate("/partner/recalls");
                return visit.content().contains(TITLE);
            });
            visit.click("text=" + TITLE.substring(0, 40));
            look(visit, "partner-recall");
            visit.fill("#f-done", "Đã gỡ khỏi trang và mạng xã hội.");
            visit.click("button:has-text(\"Xác nhận đã gỡ\")");
            assertThat(visit.locator("body")).containsText("Đã ghi nhận");
        }
        var board = job.uploader().get("/api/v1/recalls/" + release).asJsonObject();
        assertThat(board.getJsonArray("partners").toString())
                .contains("ACKNOWLEDGED")
                .contains("Đã gỡ khỏi trang");
        assertThat(board.getInt("acknowledged")).isEqualTo(1);
    }

    @Test
    void a_partner_rotates_its_token_and_a_session_ends_with_its_token() {
        var administrator = DemoOfficers.at(TheProduct.uri(), "quantri");
        var viettel = administrator.get("/api/v1/partners").asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("code").equals("viettel"))
                .findFirst()
                .orElseThrow();
        var here = "/api/v1/partners/" + viettel.getString("id") + "/tokens";
        var token = administrator.post(
                here,
                Json.createObjectBuilder()
                        .add("label", "trình duyệt")
                        .add("days", 3)
                        .build());
        try (var visit = TheBrowser.desk().newPage()) {
            signIn(visit, token.getString("token"));
            visit.navigate("/partner/tokens?rotate=" + token.getString("id") + "#rotate");
            look(visit, "partner-tokens");
            visit.press("#f-overlapDays", "Enter");
            var next = visit.locator(".notice.good .code").innerText();
            assertThat(next).hasSize(43);
            assertThat(status(next)).isEqualTo(200);
            assertThat(status(token.getString("token"))).isEqualTo(200);

            visit.navigate("/console");
            assertThat(visit.url()).contains("/signin");
            var gone = administrator
                    .request(here + "/" + token.getString("id"))
                    .DELETE()
                    .build();
            assertThat(administrator.send(gone).statusCode()).isEqualTo(204);
            visit.navigate("/partner");
            assertThat(visit.url()).endsWith("/partner/signin");
        }
    }

    @Test
    void an_administrator_manages_contacts_terms_and_entitlements_of_a_partner() {
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk(), "/console/partners")) {
            var page = officer.page();
            officer.follow("Đài Phát thanh - Truyền hình Đồng Nai");
            page.fill("#contact #f-name", "Tổ trực " + "r".repeat(60));
            page.fill("#contact #f-email", "trucban@dai.example");
            page.click("#contact button");
            assertThat(page.locator("body")).containsText("Chưa thực hiện được");
            assertThat(page.locator("body")).containsText("Chọn ít nhất một việc");
            page.check("#f-duties-RECALL");
            page.click("#contact button");
            assertThat(page.locator("#contacts table")).containsText("trucban@dai.example");
            assertThat(page.locator("#contacts table")).containsText("Đầu mối xử lý thu hồi");
            page.click("#contacts a:has-text('Sửa')");
            assertThat(page.isChecked("#f-duties-RECALL")).isTrue();
            page.fill("#contact #f-name", "Trực ban");
            page.click("#contact button");
            assertThat(page.locator("#contacts table")).containsText("Trực ban");
            assertThat(page.locator("#contacts table")).not().containsText("rrrr");

            page.fill("#f-networks", "mạng nhà");
            page.evaluate("document.querySelector('#f-requestsPerMinute').min = '0'");
            page.fill("#f-requestsPerMinute", "0");
            page.check("#f-outlets-SMS");
            page.fill("#contact #f-phone", "0251 3822 501");
            page.click("#settings button");
            assertThat(page.locator("#contact #f-phone")).hasValue("0251 3822 501"); // by a script
            assertThat(page.isChecked("#f-outlets-SMS")).isTrue();
            assertThat(page.locator("body")).containsText("Địa chỉ mạng được phép");
            assertThat(page.locator("body")).containsText("Số yêu cầu trong một phút");

            page.locator("#entitlements details summary").click();
            page.check("#f-kinds-infographic");
            page.check("input[name=topics] >> nth=0");
            page.click("button[name=do]");
            assertThat(page.locator("body")).containsText("Nếu cấp thêm quyền");
            assertThat(page.isChecked("#f-kinds-infographic")).isTrue();
            look(page, "console-partner");
            page.click("#entitlements details button:not([name])");
            assertThat(page.locator("#entitlements form[action$='/take']")).hasCount(2);
            page.locator("#entitlements form[action$='/take'] button").nth(1).click();
            assertThat(page.locator("#entitlements form[action$='/take']")).hasCount(1);
        }
    }

    @Test
    void guesses_and_officers_sessions_are_rejected() {
        try (var visit = TheBrowser.desk().newPage()) {
            signIn(visit, "đoán bừa");
            assertThat(visit.url()).endsWith("/partner/signin");
            assertThat(visit.locator("body")).containsText("không đúng");
        }
        try (var officer = Officer.signedIn("quantri", TheBrowser.desk())) {
            officer.page().navigate("/partner/tokens");
            assertThat(officer.page().url()).endsWith("/partner/signin");
        }
        var bearer = HubClient.withToken(TheProduct.uri(), "demo-viettel");
        assertThatThrownBy(() -> bearer.get("/api/v1/partners")).hasMessageContaining("403");
    }

    private static int status(String token) {
        var partner = HubClient.withToken(TheProduct.uri(), token);
        return partner.send(partner.request("/api/v1/recalls/own").build()).statusCode();
    }

    private static void signIn(Page page, String token) {
        page.navigate("/partner/signin");
        page.fill("#f-token", token);
        page.press("#f-token", "Enter");
    }

    /** Screenshots for people, as on a phone, a tablet and a desk. */
    private static void look(Page page, String name) {
        for (int width : List.of(360, 768, 1440)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        }
    }
}
