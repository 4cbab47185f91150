package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A phone at a billboard, whose connection breaks while it sends. */
class PlacePhotoJourney {
    @Test
    void a_photo_is_kept_on_an_offline_phone_and_received_once() throws Exception {
        var code = TrialBillboard.at(TheProduct.uri(), "Pa-nô của người qua đường");
        try (var phone = TheBrowser.phone()) {
            var page = phone.newPage();
            page.navigate("/p/" + code);
            assertThat(page.locator("h1")).hasText("Pa-nô của người qua đường");
            var line = phone.newCDPSession(page);
            cut(line, true);
            page.setInputFiles("[name=photo]", new FilePayload("a.jpg", "image/jpeg", photo()));
            assertThat(page.locator("#photo-status")).containsText("Ảnh chờ gửi: 1");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
            assertThat(photos(code)).isZero();

            // disconnected while it waits, and connected again
            page.close();
            var again = phone.newPage();
            again.navigate("/p/" + code);
            assertThat(again.locator("#photo-status")).containsText("Đã nhận ảnh", patiently());
            assertThat(again.locator("#photo-status")).not().containsText("chờ gửi", patiently());

            var cutAgain = phone.newCDPSession(again);
            var isLost = new AtomicBoolean();
            again.route("**/photos/*", route -> {
                // it arrives, and its receipt is lost
                route.fetch();
                cut(cutAgain, true);
                route.abort();
                again.unroute("**/photos/*");
                isLost.set(true);
            });
            again.setInputFiles("[name=photo]", new FilePayload("b.jpg", "image/jpeg", photo()));
            assertThat(again.locator("#photo-status")).containsText("Ảnh chờ gửi: 1");
            // the wait before sending too: the connection must not break after it was reported as back
            again.waitForCondition(isLost::get);
            cut(cutAgain, false);
            again.evaluate("dispatchEvent(new Event('online'))");
            assertThat(again.locator("#photo-status")).not().containsText("chờ gửi", patiently());
        }
        assertThat(photos(code)).isEqualTo(2);
    }

    @Test
    void only_the_units_officers_see_that_photos_are_sent_in_their_name() {
        var hub = TheProduct.uri();
        var own = TrialBillboard.at(hub, "Pa-nô của Sở");
        var other = TrialBillboard.of(DemoOfficers.at(hub, "quantri"), "vp-ubnd", hub, "Pa-nô của Văn phòng");

        assertThat(page("canbo", own)).contains("Ảnh được gửi với tên");
        assertThat(page("canbo", other)).contains("cán bộ của đơn vị xem lại").doesNotContain("gửi với tên");
        assertThat(page("quantri", other)).contains("Ảnh được gửi với tên");
    }

    private static String page(String login, String code) {
        var officer = DemoOfficers.at(TheProduct.uri(), login);
        return officer.send(officer.request("/p/" + code).GET().build()).body();
    }

    @Test
    void respects_retry_after_and_a_full_place_blocks_no_other() throws Exception {
        var full = TrialBillboard.at(TheProduct.uri(), "Pa-nô đủ ảnh");
        var code = TrialBillboard.at(TheProduct.uri(), "Pa-nô còn nhận");
        try (var phone = TheBrowser.phone()) {
            var page = phone.newPage();
            page.navigate("/p/" + full);
            phone.route("**/p/" + full + "/photos/*", route -> route.fulfill(conflict("place-photos-many")));
            page.setInputFiles("[name=photo]", new FilePayload("a.jpg", "image/jpeg", photo()));
            assertThat(page.locator("#photo-status")).containsText("Ảnh chờ gửi: 1");

            var asked = new AtomicInteger();
            phone.route("**/p/" + code + "/photos/*", route -> {
                if (asked.incrementAndGet() > 1) route.resume();
                else route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "4")));
            });
            page.navigate("/p/" + code);
            page.setInputFiles("[name=photo]", new FilePayload("b.jpg", "image/jpeg", photo()));
            page.waitForCondition(() -> asked.get() == 1);
            page.evaluate("dispatchEvent(new Event('online'))");
            page.waitForTimeout(1500);
            assertThat(asked).hasValue(1);
            assertThat(page.locator("#photo-status")).containsText("Ảnh chờ gửi: 2");
            assertThat(page.locator("#photo-status")).containsText("Ảnh chờ gửi: 1", patiently());
            assertThat(page.locator("#photo-status")).containsText("Đã nhận ảnh");
            assertThat(photos(code)).isEqualTo(1);

            // closed for good: otherwise it would wait for ever
            phone.unroute("**/p/" + full + "/photos/*");
            phone.route("**/p/" + full + "/photos/*", route -> route.fulfill(conflict("place-closed")));
            page.evaluate("dispatchEvent(new Event('online'))");
            assertThat(page.locator("#photo-status")).not().containsText("chờ gửi", patiently());
            assertThat(page.locator("#photo-status")).containsText("không được nhận");
        }
        assertThat(photos(full)).isZero();
    }

    private static Route.FulfillOptions conflict(String slug) {
        return new Route.FulfillOptions()
                .setStatus(409)
                .setContentType("application/problem+json")
                .setBody("{\"type\": \"urn:lantoa:problem:" + slug + "\"}");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(TheProduct.PATIENCE.toMillis());
    }

    private static void cut(CDPSession line, boolean isCut) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", isCut);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private static int photos(String code) throws SQLException {
        try (var connection = TheDatabase.of(TheProduct.running())) {
            return Integer.parseInt(TheDatabase.text(
                    connection,
                    "select count(*) from place_photo f join place p on p.id = f.place_id where p.code = '" + code
                            + "'"));
        }
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }
}
