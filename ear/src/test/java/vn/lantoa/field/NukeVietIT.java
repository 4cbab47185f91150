package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
 * Stock NukeViet 4.5 with the hub's module shows embeds, keeps them up to date, survives an outage of the hub
 * and hides recalls; the module is installed, upgraded and removed without a line in the portal's log. Skipped where
 * {@code -Dfield.nukeviet=<folder>} names no NukeViet.
 */
@Tag("field")
class NukeVietIT {
    private static final Duration SILENCE = Duration.ofHours(72).plusSeconds(1);
    private static final Duration INTERVAL = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String EVERYWHERE = "trên cổng xã";
    private static final String FILM = "Phim " + EVERYWHERE;
    private static final String DRAWING = "Đồ hoạ " + EVERYWHERE;
    private static final String CHART = "Sơ đồ " + EVERYWHERE;
    private static final String NEWS = "Tin còn hiệu lực " + EVERYWHERE;
    private static final String WORDS = "Bà con nộp hồ sơ tại nhà. <script>alert(1)</script>";
    private static final String WHY = "Số điện thoại trong tài liệu đã thay đổi.";
    private static final String DEMO = "src/demo/content/";
    private static final String WEBHOOK = "/index.php?language=vi&nv=lantoa&op=webhook";
    private static final Map<String, String> STRICT = Map.ofEntries(
            Map.entry("default-src", "'none'"),
            Map.entry("script-src", "'self' 'unsafe-inline' 'unsafe-eval'"),
            Map.entry("object-src", "'none'"),
            Map.entry("style-src", "'self' 'unsafe-inline'"),
            Map.entry("img-src", "'self' data:"),
            Map.entry("media-src", "'self'"),
            Map.entry("frame-src", "'none'"),
            Map.entry("font-src", "'self'"),
            Map.entry("connect-src", "'self'"),
            Map.entry("form-action", "'self'"),
            Map.entry("base-uri", "'self'"));

    /** Measurements, printed for the documentation. */
    private static final List<String> SEEN = new ArrayList<>();

    private static Product hub;
    private static MainJob film;
    private static MainJob drawing;
    private static MainJob chart;
    private static String filmRelease = "";
    private static String drawingRelease = "";
    private static String chartRelease = "";

    /**
     * The addresses of the articles.
     *
     * @param four written with CKEditor 4: the film, the drawing, the news, a search
     * @param five written with CKEditor 5: the film, the chart, a search
     */
    private record Articles(String four, String five) {}

    @BeforeAll
    static void release(@TempDir Path folder) throws Exception {
        assumeTrue(NukeViet.isThere(), "-Dfield.nukeviet names no NukeViet");
        hub = TheProduct.another("nukeviet");
        var home = hub.first().home();
        film = MainJob.begin(home, "video", FILM);
        var output = Files.writeString(
                folder.resolve("phu-de.srt"), "1\n00:00:00,000 --> 00:00:20,000\nBà con nộp hồ sơ tại nhà\n");
        film.taken(film.uploader().upload(film.asset(), Films.OF_THE_DEMO, "MASTER", null));
        film.taken(film.uploader().upload(film.asset(), output, "SUBTITLES", "vi"), 2);
        filmRelease = film.submitApproveRelease();
        drawing = infographic(DRAWING);
        drawingRelease = drawing.submitApproveRelease();
        chart = infographic(CHART);
        chartRelease = chart.submitApproveRelease();
        var news = MainJob.begin(home, "news-text", NEWS);
        news.uploader()
                .saveDraft(
                        news.asset(),
                        Json.createObjectBuilder().add("text", WORDS).build());
        news.submitApproveRelease();
    }

    private static MainJob infographic(String title) throws Exception {
        var job = MainJob.begin(hub.first().home(), "infographic", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Năm bước nộp hồ sơ, mỗi bước một chiếc điện thoại.")
                                .build());
        job.taken(job.uploader()
                .upload(job.asset(), Path.of(DEMO, "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png"), "MASTER", null));
        return job;
    }

    @AfterAll
    static void stop() throws IOException {
        if (hub == null) return;
        hub.close();
        TheProduct.discard("nukeviet");
        Files.write(Program.workshop("logs").resolve("nukeviet-seen.txt"), SEEN);
    }

    @Test
    void the_module_shows_updates_hides_and_removes_copies(@TempDir Path folder) throws Exception {
        try (var second = new SecondPlace();
                var site = NukeViet.install("nukeviet-trial");
                var admin = new NukeVietAdmin(site)) {
            var stock = withoutTheModule(site, admin, folder);

            install(admin, folder);
            var articles = place(admin);
            assertShown(site, admin, articles);
            assertShownUnderPolicies(site, admin, articles);
            var older = recalls();
            assertKeepsUp(site, admin, articles);
            assertHiddenByMessage(site, articles);
            assertHiddenByAsking(site, admin, articles);
            assertOutlives(site, admin, second, articles, older);
            upgrade(site, admin, folder);
            assertThat(site.visit(articles.four()).body()).contains(NEWS);
            assertLeavesNothing(site, admin, articles);

            var more = new TreeSet<>(site.complaints());
            SEEN.add("complaints of the stock site " + stock + ", with the module " + more);
            more.removeAll(stock);
            assertThat(more).isEmpty();
        }
    }

    /** Does the same steps on the same site with an empty module; returns the lines of the portal's log. */
    private static TreeSet<String> withoutTheModule(NukeViet site, NukeVietAdmin admin, Path folder) throws Exception {
        var idle = PluginZip.idle(folder);
        admin.upload(idle);
        admin.setUp("trial");
        admin.upload(idle);
        for (var editor : List.of(NukeVietAdmin.CKEDITOR_4, NukeVietAdmin.CKEDITOR_5)) {
            admin.choose(editor);
            admin.begin(editor, "Không có mô-đun, " + editor);
            site.visit(admin.publish());
        }
        var stock = admin.policy();
        for (var policy : List.of(stock, STRICT, stock)) {
            admin.policy(policy);
            site.visit("/");
        }
        admin.policy(Map.of());
        admin.at("siteinfo", "");
        site.get("/index.php?language=vi&nv=trial");
        admin.remove("trial");
        return new TreeSet<>(site.complaints());
    }

    private static void install(NukeVietAdmin admin, Path folder) throws Exception {
        admin.upload(offered(folder));
        photograph(admin.page(), "uploaded");
        admin.setUp("lantoa");
        assertThat(admin.pair(hub(""), "ABCD-EFGH-JKMN", true)).contains("Mã ghép không đúng");
        assertThat(admin.pair(hub(""), code(), true)).contains("Đã ghép");
        assertThat(admin.press("plugins")).contains("Đã bật");
        assertThat(admin.dashboard().locator("body").innerText()).contains("Cổng xã thử");
        photograph(admin.page(), "desk");
    }

    private static Articles place(NukeVietAdmin admin) throws Exception {
        admin.choose(NukeVietAdmin.CKEDITOR_4);
        admin.begin(NukeVietAdmin.CKEDITOR_4, "Xem thử");
        var dialog = admin.find(NukeVietAdmin.CKEDITOR_4, DRAWING);
        dialog.locator("li:has-text(\"" + DRAWING + "\") button").first().click();
        dialog.locator("figure img").waitFor();
        photograph(admin.page(), "search");
        var four = admin.write(
                NukeVietAdmin.CKEDITOR_4, "Bài viết bằng CKEditor 4", List.of(FILM, DRAWING, NEWS), EVERYWHERE);
        admin.choose(NukeVietAdmin.CKEDITOR_5);
        var five = admin.write(NukeVietAdmin.CKEDITOR_5, "Bài viết bằng CKEditor 5", List.of(FILM, CHART), EVERYWHERE);
        return new Articles(four, five);
    }

    private static void assertShown(NukeViet site, NukeVietAdmin admin, Articles articles) {
        site.get(articles.four());
        site.get(articles.five());
        admin.dashboard();
        assertThat(admin.press("refresh")).contains("Đã làm mới");
        try (var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            page.navigate(articles.four());
            assertThat(page.locator(".lantoa-words").innerText()).contains("<script>alert(1)</script>");
            assertPicture(page);
            assertThat(plays(page)).isTrue();
            page.waitForFunction("() => document.querySelector('.lantoa video').textTracks[0]?.activeCues?.length > 0");
            assertThat(page.locator(".lantoa-collection.lantoa-grid").innerText())
                    .contains(FILM, DRAWING, CHART, NEWS);
            photograph(page, "four");
            page.navigate(articles.five());
            assertPicture(page);
            assertThat(plays(page)).isTrue();
            assertThat(page.locator(".lantoa-collection.lantoa-grid").innerText())
                    .contains(FILM, DRAWING, CHART, NEWS);
            photograph(page, "five");
        }
    }

    private static void assertPicture(Page page) {
        page.locator("figure.lantoa-picture").scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('figure.lantoa-picture img')?.naturalWidth > 300");
        assertThat(page.locator("figure.lantoa-picture img").getAttribute("src"))
                .startsWith("/uploads/lantoa/");
    }

    private static boolean plays(Page page) {
        return (Boolean)
                page.evaluate("() => { const film = document.querySelector('.lantoa video'); film.muted = true;"
                        // if no source is allowed, the promise is never settled
                        + " return Promise.race([film.play().then(() => true, () => false),"
                        + " new Promise(done => setTimeout(() => done(false), 15000))]); }");
    }

    private static void assertShownUnderPolicies(NukeViet site, NukeVietAdmin admin, Articles articles) {
        var stock = admin.policy();
        admin.policy(stock);
        assertPlaysUnderPolicy(site, articles, false);
        assertThat(admin.dashboard().locator("body").innerText()).contains("Đang chặn hình, phim hoặc khung");
        var lacking = admin.lacking();
        SEEN.add("the stock policy lacks " + lacking);
        photograph(admin.page(), "policy");
        admin.policy(with(stock, lacking));
        assertPlaysUnderPolicy(site, articles, true);
        assertThat(admin.dashboard().locator("body").innerText()).contains("Đã cho phép kho Lan Toả");
        admin.policy(STRICT);
        assertPlaysUnderPolicy(site, articles, false);
        admin.dashboard().check("input[name=widen]");
        assertThat(admin.press("settings")).contains("Đã lưu");
        assertPlaysUnderPolicy(site, articles, true);
        admin.policy(stock);
        admin.policy(Map.of());
    }

    private static Map<String, String> with(Map<String, String> policy, Map<String, String> more) {
        var all = new TreeMap<>(policy);
        all.putAll(more);
        return all;
    }

    /** Asserts that the picture, stored at the portal, is shown under any policy; the film comes from the hub. */
    private static void assertPlaysUnderPolicy(NukeViet site, Articles articles, boolean isLet) {
        try (var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            var refused = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                var text = message.text();
                // the blocked source, not the policy quoted after it
                if (text.contains("Content Security Policy")) refused.add(text.split(" violates ")[0]);
            });
            page.navigate(articles.four());
            assertPicture(page);
            assertThat(plays(page)).isEqualTo(isLet);
            var ours = refused.stream().filter(text -> text.contains(hub(""))).toList();
            SEEN.add((isLet ? "let: " : "not let: ") + ours);
            assertThat(ours.isEmpty()).isEqualTo(isLet);
        }
    }

    private static void assertKeepsUp(NukeViet site, NukeVietAdmin admin, Articles articles) {
        film.draft(FILM + ", bản mới");
        filmRelease = film.submitApproveRelease();
        measured("the new version", () -> site.visit(articles.four()).body().contains(FILM + ", bản mới"));
        var officer = DemoOfficers.at(hub.first().home(), "canbo");
        HubClient.await("the report of the page", Duration.ofMinutes(7), () -> {
            site.visit(articles.five());
            return officer.get("/api/v1/sightings?asset=" + film.asset())
                    .toString()
                    .contains(site.home().toString());
        });
        SEEN.add(officer.get("/api/v1/sightings?asset=" + film.asset()).toString());
        photograph(admin.dashboard(), "placed");
    }

    private static void assertHiddenByMessage(NukeViet site, Articles articles) {
        var forged = "{\"type\": \"vn.lantoa.asset.recalled\", \"data\": {\"asset\": \"" + drawing.asset() + "\"}}";
        assertThat(site.forge(WEBHOOK, forged)).isEqualTo(401);
        assertThat(site.get(articles.four()).body()).contains("<figure class=\"lantoa lantoa-picture");
        assertThat(site.file("uploads/lantoa/" + drawing.asset())).exists();
        drawing.recall(drawingRelease, WHY);
        // only the message causes it, not a visit
        measured("the recall by message", () -> site.get(articles.four()).body().contains(WHY));
        assertThat(site.get(articles.four()).body()).doesNotContain("<figure class=\"lantoa lantoa-picture");
        assertThat(site.file("uploads/lantoa/" + drawing.asset())).doesNotExist();
    }

    /** Pairs again as a portal that the hub cannot reach. */
    private static void assertHiddenByAsking(NukeViet site, NukeVietAdmin admin, Articles articles) {
        admin.dashboard();
        assertThat(admin.press("unpair")).contains("Đã bỏ ghép");
        assertThat(site.file("uploads/lantoa/" + chart.asset())).doesNotExist();
        assertThat(admin.pair(hub(""), code(), false)).contains("Đã ghép");
        site.get(articles.four());
        site.get(articles.five());
        admin.dashboard();
        admin.press("refresh");
        assertThat(site.get(articles.five()).body()).contains("<figure class=\"lantoa lantoa-picture");
        chart.recall(chartRelease, WHY);
        var took = measured(
                "the recall by asking", () -> site.visit(articles.five()).body().contains(WHY));
        assertThat(took).isLessThan(INTERVAL.plusSeconds(15));
        assertThat(site.get(articles.five()).body()).doesNotContain("<figure class=\"lantoa lantoa-picture");
    }

    /** Recalls the film while nobody visits the portal, so that the site does not poll, and then stops the hub. */
    private static void assertOutlives(
            NukeViet site, NukeVietAdmin admin, SecondPlace second, Articles articles, String older) throws Exception {
        admin.dashboard().selectOption("#lantoa-mirror", "all");
        admin.press("settings");
        admin.press("refresh");
        admin.page().navigate("about:blank");
        film.recall(filmRelease, WHY);
        HubClient.await(
                "the list",
                SOON,
                () -> !recalls().equals(older) && payload(recalls()).contains(film.asset()));
        var newest = recalls();
        hub.close();
        assertShownWithoutTheHub(site, articles);

        second.lay(newest);
        tell(site, second);
        measured(
                "the recall by the second place",
                () -> !site.visit(articles.five()).body().contains("lantoa-video"));
        assertThat(site.get(articles.four()).body())
                .contains(NEWS)
                .contains(WHY)
                .doesNotContain("lantoa-video");
        second.lay(older);
        tell(site, second);
        admin.dashboard();
        assertThat(admin.press("refresh")).contains("Bản sao trên cổng vẫn hiển thị");
        assertThat(admin.dashboard().locator("body").innerText())
                .contains("Danh sách thu hồi cũ hơn danh sách đã thấy");
        assertThat(site.get(articles.four()).body()).contains(WHY);
        photograph(admin.page(), "desk-hub-off");
        assertHiddenInSilence(site, articles);
    }

    private static void assertShownWithoutTheHub(NukeViet site, Articles articles) {
        var begun = System.nanoTime();
        assertThat(site.get(articles.four()).body()).contains(NEWS).contains("lantoa-video");
        var took = Duration.ofNanos(System.nanoTime() - begun);
        SEEN.add("a page while the hub is off: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        try (var browser = TheBrowser.at(site.home())) {
            var page = browser.newPage();
            page.navigate(articles.four());
            assertThat(plays(page)).isTrue();
            photograph(page, "hub-off");
        }
    }

    /** Simulates a silence about recalls that is longer than the portal's limit. */
    private static void assertHiddenInSilence(NukeViet site, Articles articles) throws Exception {
        heard(site, "unix_timestamp() - " + SILENCE.toSeconds());
        assertThat(site.get(articles.four()).body()).contains("tạm ẩn").doesNotContain("lantoa-words");
        heard(site, "unix_timestamp()");
        assertThat(site.get(articles.four()).body()).contains("lantoa-words");
    }

    private static void heard(NukeViet site, String when) throws Exception {
        set(site, "last_contact", when);
    }

    /** Configures the mirror store on the site, because the list of a trial hub does not contain it. */
    private static void tell(NukeViet site, SecondPlace second) throws Exception {
        set(site, "recall_places", "'[\"" + second.address() + "\"]'");
    }

    private static void set(NukeViet site, String name, String value) throws Exception {
        site.rows("replace into nv4_lantoa_setting (name, value) values ('" + name + "', " + value + ")");
    }

    /** Upgrades from a version with other tables; the portal runs no SQL when files are replaced. */
    private static void upgrade(NukeViet site, NukeVietAdmin admin, Path folder) throws Exception {
        site.rows("drop table nv4_lantoa_hook");
        set(site, "schema", "'0'");
        admin.upload(PluginZip.nukeviet(folder, "1.0.01"));
        assertThat(site.file("modules/lantoa/version.php")).content().contains("1.0.01");
        HubClient.await("the new table", SOON, () -> {
            site.visit("/");
            return !rows(site, "show tables like 'nv4_lantoa_hook'").isEmpty();
        });
        assertThat(admin.dashboard().locator("body").innerText()).contains("Cổng xã thử");
    }

    private static void assertLeavesNothing(NukeViet site, NukeVietAdmin admin, Articles articles) throws Exception {
        admin.remove("lantoa");
        assertThat(rows(site, "show tables like '%lantoa%'")).isEmpty();
        for (var query : List.of(
                "select plugin_file from nv4_plugin where plugin_file like 'lantoa%'",
                "select run_func from nv4_cronjobs where run_func like '%lantoa%'",
                "select config_name from nv4_config where module = 'lantoa'",
                "select title from nv4_setup_extensions where title = 'lantoa'",
                "select file_name from nv4_vi_blocks_groups where file_name like '%lantoa%'"))
            assertThat(rows(site, query)).as(query).isEmpty();
        try (var paths = Files.walk(site.file(""))) {
            // NukeViet deletes the files of an extension and leaves their folders
            assertThat(paths.filter(Files::isRegularFile)
                            .map(path -> site.file("").relativize(path).toString())
                            .filter(path -> path.contains("lantoa")))
                    .isEmpty();
        }
        assertThat(site.file("data/config/config_global.php")).content().doesNotContain("lantoa");
        assertThat(site.visit(articles.four()).body())
                .contains("data-lantoa-id")
                .contains(hub("/a/"));
        admin.at("news", "&op=content");
        admin.at("siteinfo", "");
    }

    private static List<String> rows(NukeViet site, String query) {
        try {
            return site.rows(query);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a condition; returns how long it took. */
    private static Duration measured(String what, Supplier<Boolean> isThere) {
        var begun = System.nanoTime();
        HubClient.await(what, SOON, isThere::get);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        SEEN.add(what + ": " + took.toMillis() + " ms");
        return took;
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

    /** The package for portals that the hub offers. */
    private static Path offered(Path folder) throws IOException {
        try (var browser = TheBrowser.at(hub.first().home())) {
            return Files.write(
                    folder.resolve("lantoa-nukeviet.zip"),
                    browser.request().get("/embed/plugins/lantoa-nukeviet.zip").body());
        }
    }

    /** The signed list in its compact form. */
    private static String recalls() {
        var anyone = HubClient.anonymous(hub.first().home());
        return anyone.send(anyone.request("/recalls.jws").build()).body();
    }

    private static String payload(String compact) {
        return new String(Base64.getUrlDecoder().decode(compact.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String hub(String path) {
        return hub.first().home().toString().replaceAll("/$", "") + path;
    }

    private static void photograph(Page page, String name) {
        for (int width : new int[] {360, 1440}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "nukeviet-" + name + "-" + width + ".png")));
        }
    }
}
