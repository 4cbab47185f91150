package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The portal check lists the missing policy lines: with NukeViet's own policy, and with our lines added. */
class PortalCheckJourney {
    private static final String CHECKS = "/api/v1/portal-checks";

    @Test
    void the_portal_check_shows_the_field_and_the_line_by_keyboard_on_a_phone() {
        try (var portal = StrictPortal.showing("", hub(), false);
                var officer = Officer.signedIn("canbo", TheBrowser.phone(), "/console/portal-check")) {
            var page = officer.page();
            page.getByLabel("Địa chỉ trang").focus();
            page.keyboard().type(portal.address());
            page.keyboard().press("Enter");
            page.waitForSelector("#form-frame");
            var frame = page.locator("#form-frame").innerText();

            assertThat(frame).contains("bị chặn").contains("ô frame-src").contains("*.live.com " + hub());
            assertThat(page.locator("#form-component").innerText()).contains("ô script-src");
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/images/portal-check.png"))
                    .setFullPage(true));

            page.getByLabel("Địa chỉ trang").fill("http://10.0.0.1/");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Kiểm tra").setExact(true))
                    .click();
            page.waitForSelector("[role=alert]");
            assertThat(page.locator("[role=alert]").innerText()).contains("nội bộ");
        }
    }

    @Test
    void the_api_confirms_to_a_partner_that_the_suggested_lines_suffice() {
        try (var portal = StrictPortal.showing("", hub(), true)) {
            var partner = HubClient.withToken(TheProduct.uri(), "demo-baodongnai");
            var report = partner.post(CHECKS, asked(portal));

            assertThat(states(report))
                    .containsEntry("component", "works")
                    .containsEntry("frame", "works")
                    .containsEntry("link", "partly")
                    .containsEntry("module", "partly");
        }
    }

    @Test
    void other_officers_learn_nothing() {
        try (var portal = StrictPortal.showing("", hub(), true)) {
            var request = HttpRequest.newBuilder(TheProduct.uri().resolve(CHECKS))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(asked(portal).toString()))
                    .build();

            assertThat(Http.send(request).statusCode()).isEqualTo(401);
        }
    }

    private static JsonObject asked(StrictPortal portal) {
        return Json.createObjectBuilder().add("page", portal.address()).build();
    }

    private static Map<String, String> states(JsonObject report) {
        return report.getJsonArray("forms").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(one -> one.getString("form"), one -> one.getString("state")));
    }

    private static String hub() {
        return TheProduct.uri().toString().replaceAll("/$", "");
    }
}
