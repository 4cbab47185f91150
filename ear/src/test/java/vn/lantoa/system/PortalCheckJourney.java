package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The portal check names the line that a portal lacks: with NukeViet's own policy, and with our line added. */
class PortalCheckJourney {
    @Test
    void the_portal_check_shows_the_field_and_the_line_by_keyboard_on_a_phone() {
        try (var portal = StrictPortal.showing("", hub(), false);
                var officer = Officer.signedIn("canbo", TheBrowser.phone(), "/console/portal-check")) {
            var page = officer.page();
            page.getByLabel("Địa chỉ trang").focus();
            page.keyboard().type(portal.address());
            page.keyboard().press("Enter");
            page.waitForSelector("#frames");
            var frame = page.locator("#frames").innerText();

            assertThat(frame).contains("bị chặn").contains("ô frame-src").contains("*.live.com " + hub());
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
    void a_portal_with_our_line_allows_frames_of_the_hub() {
        try (var portal = StrictPortal.showing("", hub(), true);
                var officer = Officer.signedIn("canbo", TheBrowser.phone(), "/console/portal-check")) {
            var page = officer.page();
            page.getByLabel("Địa chỉ trang").fill(portal.address());
            page.keyboard().press("Enter");
            page.waitForSelector("#frames");

            assertThat(page.locator("#frames").innerText()).contains("được phép").doesNotContain("bị chặn");
        }
    }

    private static String hub() {
        return TheProduct.uri().toString().replaceAll("/$", "");
    }
}
