package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The public view of a campaign: nothing before its announcement, then page, kit, feed and calendar until its end. */
class CampaignOutsideJourney {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TITLE = "Năm bước nộp hồ sơ, đợt mở đầu";

    @Test
    void a_campaign_is_announced_and_retracted() throws Exception {
        var campaigns = CampaignLead.begin("Ngày Chuyển đổi số quốc gia: chiến dịch thử");
        var page = "/c/" + campaigns.code();
        var item = campaigns.add("Mở đầu", CampaignLead.now());
        campaigns.add("Việc chưa ai được biết", CampaignLead.now().plusDays(9));
        var asset = campaigns.letOut(item, TITLE);
        for (var place : List.of(page, page + "/press-kit.zip", "/calendar/campaign-" + campaigns.code() + ".ics"))
            assertThat(get(place).statusCode()).as(place).isEqualTo(404);

        campaigns.announce();
        seen(page);
        kit(page + "/press-kit.zip");
        assertThat(text("/feeds/campaign-" + campaigns.code() + ".json")).contains(asset);
        assertThat(text("/calendar/campaign-" + campaigns.code() + ".ics"))
                .contains("BEGIN:VTIMEZONE", "/a/" + asset)
                .doesNotContain("chưa ai được biết");
        // its bytes show whether it changed; no date could
        assertThat(get("/calendar/campaign-" + campaigns.code() + ".ics")
                        .headers()
                        .map())
                .containsKey("etag")
                .doesNotContainKey("last-modified");
        assertThat(text("/calendar/public.html")).contains("chiến dịch thử").doesNotContain("chưa ai được biết");
        posted(campaigns, item, asset);

        var release = campaigns
                .releaser()
                .get("/api/v1/campaigns/" + campaigns.code() + "/items")
                .asJsonObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("id").equals(item))
                .findFirst()
                .orElseThrow()
                .getJsonObject("made")
                .getString("release");
        campaigns
                .releaser()
                .post(
                        "/api/v1/releases/" + release + "/withdrawal",
                        Json.createObjectBuilder()
                                .add("kind", "notice")
                                .add("explanation", "Sai số.")
                                .build());
        assertThat(text(page)).doesNotContain(TITLE);
        assertThat(get(page + "/press-kit.zip").statusCode()).isEqualTo(404);
        assertThat(text("/calendar/campaign-" + campaigns.code() + ".ics"))
                .contains("STATUS:CANCELLED")
                .doesNotContain("/a/" + asset);

        campaigns.post("/console/campaigns/" + campaigns.code() + "/announcement/retraction", Map.of());
        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void an_officer_announces_a_campaign_and_creates_a_private_calendar() {
        var campaigns = CampaignLead.begin("Tháng dịch vụ công: chiến dịch thử");
        try (var officer = Officer.signedIn(
                "phathanh", TheBrowser.phone(), "/console/campaigns/" + campaigns.code() + "/announcement")) {
            var page = officer.page();
            assertThat(page.getByText("Chiến dịch chưa được công bố")).isVisible();
            look(page, "announcement");
            officer.type("Hashtag", "không phải thẻ");
            officer.type("Lời giới thiệu", "Mỗi ngày một dịch vụ công trực tuyến.");
            officer.press("Công bố");
            assertThat(page.locator("#e-hashtags")).isVisible();
            officer.type("Hashtag", "#DongNai");
            officer.press("Công bố");
            assertThat(page.getByText("Chiến dịch đã được công bố.")).isVisible();

            page.navigate("/console/calendars");
            page.evaluate("() => document.querySelectorAll('main details').forEach((one) => (one.open = true))");
            officer.field("Lịch của").selectOption(option(page, "chiến dịch: Tháng dịch vụ công: chiến dịch thử"));
            officer.type("Dùng cho", "điện thoại của tổ truyền thông");
            officer.press("Tạo địa chỉ lịch");
            var address = page.locator(".notice .code").innerText();
            assertThat(address).matches("https?://.*/calendar/[A-Za-z0-9_-]{43}\\.ics");
            look(page, "calendars");
            assertThat(page.request().get(address).text()).contains("BEGIN:VCALENDAR", "STATUS:TENTATIVE");
            page.locator("form[action$='/end'] button").first().click();
            assertThat(page.request().get(address).status()).isEqualTo(404);
        }
    }

    private static String option(Page page, String label) {
        return page.locator("#f-scope option")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(label))
                .first()
                .getAttribute("value");
    }

    private static void seen(String place) {
        try (BrowserContext context = TheBrowser.desk()) {
            var page = context.newPage();
            page.navigate(place);
            assertThat(page.getByText(TITLE).first()).isVisible();
            assertThat(page.getByText("chưa ai được biết")).hasCount(0);
            look(page, "campaign-public");
            page.navigate(place + "?ui=en");
            assertThat(page.getByText("Download the press kit")).isVisible();
            page.navigate("/calendar/public.html");
            look(page, "calendar-frame");
        }
    }

    private static void kit(String place) throws Exception {
        var whole = CLIENT.send(request(place).build(), BodyHandlers.ofByteArray());
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(names(whole.body())).first().isEqualTo("DOC-TRUOC.txt");
        assertThat(names(whole.body())).anyMatch(name -> name.endsWith("/5-buoc-nop-ho-so.png"));

        var part = CLIENT.send(request(place).header("Range", "bytes=100-299").build(), BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, 300));
        assertThat(CLIENT.send(request(place).header("If-None-Match", tag).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(304);
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    /** The short address redirects to the asset, is counted, and the post is recorded. */
    private static void posted(CampaignLead campaigns, String item, String asset) throws Exception {
        var kit = "/api/v1/campaigns/items/" + item + "/social";
        var part = part(campaigns, kit);
        var followed = get(java.net.URI.create(part.getString("shortAddress")).getPath());
        assertThat(followed.statusCode()).isEqualTo(302);
        assertThat(followed.headers().firstValue("Location").orElseThrow()).endsWith("/a/" + asset);
        assertThat(followed.headers().firstValue("Set-Cookie")).isEmpty();
        campaigns
                .releaser()
                .post(
                        kit + "/posts",
                        Json.createObjectBuilder()
                                .add("network", "facebook")
                                .add("address", "https://mxh.example/p/1")
                                .build());
        assertThat(part(campaigns, kit).getInt("visits")).isEqualTo(1);
        assertThat(part(campaigns, kit).getJsonArray("posts")).hasSize(1);
        try (var officer =
                Officer.signedIn("canbo", TheBrowser.desk(), "/console/campaigns/items/" + item + "/social")) {
            look(officer.page(), "social-kit");
        }
    }

    private static JsonObject part(CampaignLead campaigns, String kit) {
        return campaigns
                .releaser()
                .get(kit)
                .asJsonObject()
                .getJsonArray("parts")
                .getJsonObject(0);
    }

    private static String text(String place) throws Exception {
        return get(place).body().replace("\r\n ", "");
    }

    private static HttpResponse<String> get(String place) throws Exception {
        return CLIENT.send(request(place).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String place) {
        return HttpRequest.newBuilder(TheProduct.uri().resolve(place));
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
