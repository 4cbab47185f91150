package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
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
    private static final int LARGEST = 200_000;
    private static final int WITHOUT_PICTURE = 2; // a message and a radio bulletin

    @Test
    void takes_the_screenshots_of_the_readme() throws IOException {
        var settings = TheProduct.settings("pictures");
        try (var product = TheProduct.another("pictures")) {
            var hub = product.first().home();
            new DemoContent(hub, CONTENT, settings.home().resolve("demo-content")).load();
            try (var browser = TheBrowser.at(hub)) {
                var page = browser.newPage();
                catalogue(page);
                review(page);
                year(page);
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
        signIn(page, "duyet");
        page.getByText("Áp phích trường học").first().click();
        assertThat(page.getByText("Phê duyệt và mở tiếp")).isVisible();
        take(page, "console.webp");
    }

    /** The current year in its last weeks, otherwise the previous one; the public page is of the previous one. */
    private static void year(Page page) throws IOException {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        int before = today.getYear() - 1;
        page.context().clearCookies();
        signIn(page, "quantri");
        int full = today.getMonthValue() >= Month.NOVEMBER.getValue() ? today.getYear() : before;
        page.navigate("/console/coverage?year=" + full);
        show(page, "table.coverage", "coverage.webp");
        show(page, ".communes", "communes.webp");
        page.navigate("/console/coverage?year=" + full + "&unit=phuong-tran-bien");
        show(page, "table.coverage", "tasks.webp");
        page.navigate("/console/reports?year=" + full);
        show(page, "table.table", "december.webp");
        page.navigate("/console/places/photos");
        show(page, "main h1", "photos.webp");
        page.navigate("/nam/" + before);
        show(page, "main h1", "public-year.webp");
    }

    /** Takes a screenshot from this part of the page on. */
    private static void show(Page page, String part, String name) throws IOException {
        page.locator(part).evaluate("one => scrollTo(0, one.getBoundingClientRect().top + scrollY - 90)");
        take(page, name);
    }

    private static void signIn(Page page, String login) {
        page.navigate("/console");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill("lantoa-demo");
        page.locator("main button").click();
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
