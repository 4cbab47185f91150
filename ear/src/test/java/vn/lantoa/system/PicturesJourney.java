package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.run.demo.HubClient;

/** Takes the screenshots of the README from a hub with the demo content, into {@code target/images}. */
@Tag("field")
class PicturesJourney {
    private static final Path FOLDER = Path.of("target/images").toAbsolutePath();
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();
    private static final int QUALITY = 85;
    private static final int LARGEST = 300_000;
    private static final int WITHOUT_PICTURE = 2; // a message and a radio bulletin

    @Test
    void takes_the_pictures_of_the_readme() throws IOException {
        var settings = TheProduct.settings("pictures");
        try (var product = TheProduct.another("pictures")) {
            var hub = product.first().home();
            new DemoContent(hub, CONTENT, settings.home().resolve("demo-content")).load();
            try (var browser = TheBrowser.at(hub)) {
                var page = browser.newPage();
                catalogue(page);
                review(page);
            }
        }
    }

    private static void catalogue(Page page) throws IOException {
        HubClient.await("the pictures of the catalogue", TheProduct.PATIENCE, () -> {
            page.navigate("/");
            return page.locator(".tile-picture:not(:has(img))").count() <= WITHOUT_PICTURE;
        });
        take(page, "public-page.webp");
    }

    private static void review(Page page) throws IOException {
        page.navigate("/console");
        page.locator("[name=login]").fill("duyet");
        page.locator("[name=password]").fill("lantoa-demo");
        page.locator("main button").click();
        page.getByText("Áp phích trường học").first().click();
        assertThat(page.getByText("Lý do trả lại")).isVisible();
        take(page, "console.webp");
    }

    private static void take(Page page, String name) throws IOException {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var wanted = new JsonObject();
        wanted.addProperty("format", "webp");
        wanted.addProperty("quality", QUALITY);
        var taken = page.context().newCDPSession(page).send("Page.captureScreenshot", wanted);
        var bytes = Base64.getDecoder().decode(taken.get("data").getAsString());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), bytes);
        assertThat(bytes.length).as(name).isBetween(LARGEST / 20, LARGEST);
    }
}
