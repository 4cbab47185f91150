package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** An officer marks what every crop of a photo must contain: by a click, by numbers, and without scripts. */
class FocalPointJourney {
    private static final Path PHOTO = Path.of("src/demo/content/tranh-ba-chau-nop-ho-so/ba-chau.jpg");

    private final MainJob job = MainJob.begin(TheProduct.uri(), "photo", "Bà cháu, tâm điểm");

    @Test
    void marks_the_focal_point_and_sees_what_crops_keep() throws Exception {
        job.taken(job.uploader().upload(job.asset(), PHOTO, "master", null));
        for (var context : new BrowserContext[] {TheBrowser.desk(), TheBrowser.phone()}) clicks(context);
        types();
    }

    private void clicks(BrowserContext context) {
        try (var canbo = Officer.signedIn("canbo", context, draft())) {
            var page = canbo.page();
            var picture = page.locator("#draft-files figure img");
            page.locator("#draft-focus summary").click();
            assertThat(page.locator(".crop")).hasText(new String[] {"1.91:1", "9:16", "4:5", "1:1", ""});

            var box = picture.boundingBox();
            picture.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 4));
            assertThat(page.locator("#draft-status")).containsText("Đã lưu");
            assertThat(focus()).matches("(49|50|51) (24|25|26)");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/images/focal-point-" + page.viewportSize().width + ".png")));

            numbers(page).nth(0).fill("150");
            page.keyboard().press("Tab");
            assertThat(page.locator("#draft-focus .error")).hasText("phải là hai số nguyên từ 0 đến 100");
            canbo.press("Về mặc định");
            assertThat(page.locator("#draft-focus .error")).hasCount(0);
            assertThat(page.locator("#draft-status")).containsText("Đã lưu");
            assertThat(focus()).isEmpty();
        }
    }

    private void types() {
        try (var canbo = Officer.signedIn("canbo", TheBrowser.withoutScripts(), draft())) {
            canbo.page().locator("#draft-focus summary").click();
            numbers(canbo.page()).nth(0).fill("90");
            numbers(canbo.page()).nth(1).fill("5");
            canbo.press("Lưu nháp");
            HubClient.await("the point to be saved", TheProduct.PATIENCE, () -> focus().equals("90 5"));
        }
    }

    private static Locator numbers(Page page) {
        return page.locator("#draft-focus input");
    }

    private String draft() {
        return "/console/assets/" + job.asset() + "/draft";
    }

    private String focus() {
        return job.uploader()
                .asset(job.asset())
                .getJsonObject("draft")
                .getJsonObject("notes")
                .getString("focus");
    }
}
