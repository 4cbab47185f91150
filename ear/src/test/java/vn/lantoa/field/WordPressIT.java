package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.Films;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.Newcomer;
import vn.lantoa.system.TheBrowser;
import vn.lantoa.system.TheProduct;

/**
 * Debian's WordPress shows embeds: without our plugin by oEmbed, and with it by copies that are kept up to date,
 * survive an outage of the hub and are hidden by recalls.
 */
@Tag("field")
@TestMethodOrder(OrderAnnotation.class)
class WordPressIT {
    private static final Duration SILENCE = Duration.ofHours(72).plusSeconds(1);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String FILM = "Phim trên cổng xã";
    private static final String DRAWING = "Đồ hoạ trên cổng xã";
    private static final String NEWS = "Tin còn hiệu lực trên cổng xã";
    private static final String WHY = "Số điện thoại trong đồ hoạ đã thay đổi.";
    private static final String DEMO = "src/demo/content/";

    private static Product hub;
    private static MainJob film;
    private static MainJob drawing;
    private static MainJob news;
    private static String filmRelease = "";
    private static String drawingRelease = "";

    @BeforeAll
    static void release(@TempDir Path folder) throws Exception {
        hub = TheProduct.another("wordpress");
        var home = hub.first().home();
        film = MainJob.begin(home, "video", FILM);
        var output = Files.writeString(
                folder.resolve("phu-de.srt"), "1\n00:00:00,000 --> 00:00:20,000\nBà con nộp hồ sơ tại nhà\n");
        film.taken(film.uploader().upload(film.asset(), Films.OF_THE_DEMO, "MASTER", null));
        film.taken(film.uploader().upload(film.asset(), output, "SUBTITLES", "vi"), 2);
        filmRelease = film.submitApproveRelease();
        drawing = MainJob.begin(home, "infographic", DRAWING);
        drawing.uploader()
                .saveDraft(
                        drawing.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Năm bước nộp hồ sơ, mỗi bước một chiếc điện thoại.")
                                .build());
        drawing.taken(drawing.uploader()
                .upload(drawing.asset(), Path.of(DEMO, "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png"), "MASTER", null));
        drawingRelease = drawing.submitApproveRelease();
        news = MainJob.begin(home, "news-text", NEWS);
        news.uploader()
                .saveDraft(
                        news.asset(),
                        Json.createObjectBuilder()
                                .add("text", "Bà con nộp hồ sơ tại nhà. <script>alert(1)</script>")
                                .build());
        news.submitApproveRelease();
    }

    @AfterAll
    static void stop() {
        if (hub != null) hub.close();
        TheProduct.discard("wordpress");
    }

    @Test
    void tests_without_wordpress_pass_and_every_text_is_translated() throws Exception {
        try (var program = Program.start("php", "../web/cms-plugins/wordpress/test/run.php")) {
            assertThat(program.lines()).last().asString().endsWith(", 0 failures");
        }
    }

    @Test
    @Order(1)
    void without_the_plugin_a_pasted_address_becomes_a_picture_or_a_sandboxed_frame() throws Exception {
        try (var site = WordPress.install("wordpress-stock", "en_US");
                var admin = new WordPressAdmin(site)) {
            admin.write("Không có mô-đun");
            for (var job : List.of(drawing, film))
                admin.insert("core/embed", "{\"url\": \"" + address(job) + "\", \"type\": \"rich\"}");
            var post = admin.publish();

            try (var browser = TheBrowser.at(site.home())) {
                var page = browser.newPage();
                page.navigate(post);
                page.waitForFunction("() => document.querySelector('.entry-content img')?.naturalWidth > 300");
                assertThat(page.locator(".entry-content img").getAttribute("alt"))
                        .isEqualTo(DRAWING);
                var frame = page.locator(".entry-content iframe");
                assertThat(frame.getAttribute("sandbox")).isEqualTo("allow-scripts");
                assertThat(frame.getAttribute("src")).startsWith(hub("/embed/" + film.asset()));
                frame.scrollIntoViewIfNeeded();
                var inside = page.frameLocator(".entry-content iframe");
                inside.locator("video").waitFor();
                page.waitForFunction("() => document.querySelector('.entry-content iframe').height > 200");
                photograph(page, "stock");
            }
        }
    }

    @Test
    @Order(2)
    void with_the_plugin_pages_show_updated_copies_without_the_hub_and_hide_recalled_ones(@TempDir Path folder)
            throws Exception {
        try (var second = new SecondPlace();
                var site = WordPress.install("wordpress-plugin", "vi");
                var admin = new WordPressAdmin(site)) {
            for (var seen : List.of("/wp-admin/", "/wp-admin/plugins.php", "/wp-admin/plugin-install.php?tab=upload"))
                admin.page().navigate(seen);
            var stock = site.complaints();

            install(admin, folder);
            var posts = place(admin);
            assertShown(site, posts);
            var older = recalls();
            assertKeepsUp(site, posts);
            assertHiddenByMessage(site, posts);
            assertOutlives(site, admin, second, posts, older);
            upgrade(admin, folder);
            assertThat(site.get(posts.blocks()).body()).contains(NEWS);
            assertLeavesNothing(site, admin);
            assertThat(site.complaints()).isEqualTo(stock);
        }
    }

    /**
     * The addresses of the posts.
     *
     * @param blocks written with blocks: the film, the news, a collection
     * @param classic written with the old editor: the drawing
     */
    private record Posts(String blocks, String classic) {}

    private static void install(WordPressAdmin admin, Path folder) throws Exception {
        admin.upload(offered(folder));
        admin.activate();
        assertThat(admin.pair(hub(""), "ABCD-EFGH-JKMN")).contains("Mã sai");
        assertThat(admin.pair(hub(""), code())).contains("Cổng đã được ghép với kho");
        assertThat(admin.settings().locator("#wpbody-content").innerText()).contains("Cổng xã thử");
        photograph(admin.settings(), "settings");
    }

    private static Posts place(WordPressAdmin admin) {
        admin.write("Bài viết bằng khối");
        admin.choose(FILM);
        admin.choose(NEWS);
        admin.insert("lantoa/collection", "{\"query\": \"kind=infographic\", \"layout\": \"grid\"}");
        var blocks = admin.publish();
        return new Posts(blocks, admin.writeClassically("Bài viết kiểu cũ", DRAWING));
    }

    private static void assertShown(WordPress site, Posts posts) {
        try (var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            page.navigate(posts.blocks());
            var shown = page.locator("figure.lantoa-video[data-lantoa-version='1']");
            assertThat(shown.locator("video source").getAttribute("src"))
                    .startsWith(site.home() + "wp-content/uploads/");
            page.evaluate("() => document.querySelector('figure video').play()");
            page.waitForFunction("() => document.querySelector('figure video').textTracks[0]?.activeCues?.length > 0");
            assertThat(page.locator("figure.lantoa-news-text").innerText()).contains("<script>alert(1)</script>");
            page.locator(".lantoa-collection iframe").scrollIntoViewIfNeeded();
            page.frameLocator(".lantoa-collection iframe")
                    .getByText(DRAWING)
                    .first()
                    .waitFor();
            photograph(page, "blocks");
            page.navigate(posts.classic());
            page.waitForFunction("() => document.querySelector('figure.lantoa-infographic img')?.naturalWidth > 300");
            assertThat(page.locator("figure img").getAttribute("src")).startsWith(site.home() + "wp-content/uploads/");
            photograph(page, "classic");
        }
    }

    private static void assertKeepsUp(WordPress site, Posts posts) {
        film.draft(FILM + ", bản mới");
        filmRelease = film.submitApproveRelease();
        HubClient.await(
                "the new version", SOON, () -> site.get(posts.blocks()).body().contains(FILM + ", bản mới"));
        assertThat(site.get(posts.blocks()).body()).contains("data-lantoa-version=\"2\"");
        var officer = DemoOfficers.at(hub.first().home(), "canbo");
        HubClient.await("the report of the page", SOON, () -> officer.get("/api/v1/sightings?asset=" + film.asset())
                .toString()
                .contains(posts.blocks()));
    }

    private static void assertHiddenByMessage(WordPress site, Posts posts) throws IOException {
        var kept = Files.list(site.file("wp-content/uploads/lantoa")).count();
        var forged = "{\"type\": \"vn.lantoa.asset.recalled\", \"data\": {\"asset\": \"" + drawing.asset() + "\"}}";
        assertThat(site.forge(forged)).isEqualTo(401);
        assertThat(site.get(posts.classic()).body()).contains("<figure class=\"lantoa-asset");
        drawing.recall(drawingRelease, WHY);
        HubClient.await(
                "the recall", SOON, () -> site.get(posts.classic()).body().contains(WHY));
        assertThat(site.get(posts.classic()).body()).doesNotContain("<figure class=\"lantoa-asset");
        assertThat(site.file("wp-content/purged.log")).content().contains(posts.classic());
        assertThat(Files.list(site.file("wp-content/uploads/lantoa")).count()).isLessThan(kept);
    }

    /** Recalls the film while the portal cannot be reached, and then stops the hub. */
    private static void assertOutlives(
            WordPress site, WordPressAdmin admin, SecondPlace second, Posts posts, String older) throws Exception {
        site.goAway();
        film.recall(filmRelease, WHY);
        HubClient.await("the list", SOON, () -> recalls().contains(film.asset()));
        second.lay(recalls());
        tell(site, second);
        hub.close();
        site.comeBack();

        var begun = System.nanoTime();
        assertThat(site.get(posts.blocks()).body()).contains(NEWS);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        admin.ask();
        assertThat(site.get(posts.blocks()).body())
                .contains(NEWS)
                .contains(WHY)
                .doesNotContain("<figure class=\"lantoa-asset lantoa-video")
                .doesNotContain("<iframe class=\"lantoa-frame");
        try (var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            page.navigate(posts.blocks());
            photograph(page, "hub-off");
        }
        second.lay(older);
        tell(site, second);
        admin.ask();
        admin.page().navigate("/wp-admin/");
        assertThat(admin.page().locator(".notice-error").allInnerTexts())
                .anyMatch(text -> text.contains("cũ hơn danh sách đã thấy"));
        assertThat(site.get(posts.blocks()).body()).contains(WHY);
        photograph(admin.settings(), "settings-hub-off");
        assertHiddenInSilence(site, posts);
    }

    /** Simulates a silence of the hub that is longer than the portal's limit. */
    private static void assertHiddenInSilence(WordPress site, Posts posts) throws Exception {
        site.rows("update wp_options set option_value = unix_timestamp() - " + SILENCE.toSeconds()
                + " where option_name = 'lantoa_state_contact'");
        assertThat(site.get(posts.blocks()).body())
                .contains("Tài liệu này tạm ẩn")
                .doesNotContain(NEWS);
        site.rows("update wp_options set option_value = unix_timestamp() where option_name = 'lantoa_state_contact'");
        assertThat(site.get(posts.blocks()).body()).contains(NEWS);
    }

    private static void upgrade(WordPressAdmin admin, Path folder) throws IOException {
        admin.upload(PluginZip.wordpress(folder, "1.0.1"));
        admin.replace();
        admin.page().navigate("/wp-admin/plugins.php");
        assertThat(admin.page()
                        .locator("tr[data-plugin='lantoa/lantoa.php'].active")
                        .innerText())
                .contains("1.0.1");
    }

    private static void assertLeavesNothing(WordPress site, WordPressAdmin admin) throws Exception {
        admin.remove();
        assertThat(site.rows("show tables like '%lantoa%'")).isEmpty();
        assertThat(site.rows("select option_name from wp_options where option_name like '%lantoa%'"))
                .isEmpty();
        assertThat(site.rows("select option_value from wp_options where option_name = 'cron'")
                        .toString())
                .doesNotContain("lantoa");
        assertThat(site.rows("select meta_key from wp_postmeta where meta_key like '%lantoa%'"))
                .isEmpty();
        assertThat(site.file("wp-content/uploads/lantoa")).doesNotExist();
        assertThat(site.file("wp-content/plugins/lantoa")).doesNotExist();
    }

    /** A code for a portal of a new partner. */
    private static String code() {
        var administrator = DemoOfficers.at(hub.first().home(), "quantri");
        var partner = Newcomer.newsroom(administrator, "Cổng xã thử");
        return administrator
                .post(
                        "/api/v1/pairings",
                        Json.createObjectBuilder().add("partner", partner.id()).build())
                .getString("code");
    }

    /** Configures the mirror store on the site, because the list of a trial hub does not contain it. */
    private static void tell(WordPress site, SecondPlace second) throws Exception {
        site.rows("update wp_options set option_value = 'a:1:{i:0;s:"
                + second.address().length() + ":\"" + second.address()
                + "\";}' where option_name = 'lantoa_state_recall_places'");
    }

    /** The package for portals that the hub offers. */
    private static Path offered(Path folder) throws IOException {
        try (var browser = TheBrowser.at(hub.first().home())) {
            return Files.write(
                    folder.resolve("lantoa-wordpress.zip"),
                    browser.request().get("/embed/plugins/lantoa-wordpress.zip").body());
        }
    }

    private static String recalls() {
        var anyone = HubClient.anonymous(hub.first().home());
        return anyone.send(anyone.request("/recalls.json").build()).body();
    }

    private static String address(MainJob job) {
        return hub("/a/" + job.asset());
    }

    private static String hub(String path) {
        return hub.first().home().toString().replaceAll("/$", "") + path;
    }

    private static void photograph(Page page, String name) {
        for (int width : new int[] {360, 1440}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "wordpress-" + name + "-" + width + ".png")));
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(0);
        }
    }
}
