package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** An officer uploads a picture that the province already has, scaled and as a JPEG, and is warned. */
class LookAlikesJourney {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path INFOGRAPHIC = Path.of("src/demo/content/vneid-muc-2/vneid-muc-2.png");
    private static final String TITLE = "Định danh mức 2, bản đã công bố";

    @Test
    void warns_an_officer_that_a_picture_is_already_public() throws Exception {
        var first = begun(TITLE);
        first.taken(first.uploader().upload(first.asset(), INFOGRAPHIC, "master", null));
        first.submitApproveRelease();
        var second = begun("Định danh mức 2, làm lại");
        assertThat(alike(second)).isEmpty();

        second.taken(second.uploader().upload(second.asset(), smaller(), "web", null));
        HubClient.await(
                "the picture to be looked at", PATIENCE, () -> !alike(second).isEmpty());

        assertThat(alike(second)).anySatisfy(one -> {
            assertThat(one.getString("asset")).isEqualTo(first.asset());
            assertThat(one.getString("file")).isEqualTo("lam-lai.jpg");
            assertThat(one.getBoolean("released")).isTrue();
        });
        see(TheBrowser.desk(), second, first, "desk");
        see(TheBrowser.phone(), second, first, "phone");
        compares(first);
    }

    /** Seals another picture in place of the first, and overlays the two, by keyboard. */
    private static void compares(MainJob job) throws IOException {
        var draft = "/api/v1/assets/" + job.asset() + "/draft/files/";
        var file = job.uploader()
                .asset(job.asset())
                .getJsonObject("draft")
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("id");
        job.uploader().send(job.uploader().request(draft + file).DELETE().build());
        job.taken(job.uploader().upload(job.asset(), smaller(), "master", null));
        job.seal();
        try (var canbo =
                Officer.signedIn("canbo", TheBrowser.desk(), "/console/assets/" + job.asset() + "/versions/2/diff")) {
            var page = canbo.page();
            canbo.press("Chồng hai bản lên nhau");
            var range = page.locator(".pair input[type=range]");
            range.focus();
            page.keyboard().press("End");
            assertThat(page.locator(".overlay.slider").getAttribute("style")).contains("100%");
            canbo.press("Nhìn xuyên");
            assertThat(page.locator(".overlay.onion img")).hasCount(2);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/images/compare.png")));
            canbo.press("Đặt cạnh nhau");
            assertThat(page.locator(".overlay")).hasCount(0);
        }
    }

    private static void see(BrowserContext context, MainJob job, MainJob other, String name) {
        try (context) {
            var page = context.newPage();
            page.navigate("/console");
            page.locator("[name=login]").fill("canbo");
            page.locator("[name=password]").fill("lantoa-demo");
            page.locator("main button").click();
            page.navigate("/console/assets/" + job.asset() + "/draft");
            var notice = page.locator("[data-look-alikes] .notice");
            assertThat(notice).containsText("Có ảnh gần giống");
            assertThat(notice.locator("a[href='/a/" + other.asset() + "']")).hasText(TITLE);
            notice.scrollIntoViewIfNeeded();
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/images/look-alikes-" + name + ".png")));
        }
    }

    private static MainJob begun(String title) {
        var job = MainJob.begin(TheProduct.uri(), "infographic", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Các bước định danh mức 2")
                                .build());
        return job;
    }

    private static List<JsonObject> alike(MainJob job) {
        return job.uploader()
                .get("/api/v1/assets/" + job.asset() + "/draft/look-alikes")
                .asJsonObject()
                .getJsonArray("alike")
                .getValuesAs(JsonObject.class);
    }

    /** A picture as a messenger forwards it. */
    private static Path smaller() throws IOException {
        var whole = ImageIO.read(INFOGRAPHIC.toFile());
        var small = new BufferedImage(whole.getWidth() / 3, whole.getHeight() / 3, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(whole, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        var file = TheProduct.home().resolve("lam-lai.jpg");
        ImageIO.write(small, "jpeg", file.toFile());
        return file;
    }
}
