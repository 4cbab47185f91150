package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.demo.HubClient;

/** A reader of a strict portal, which shows a film of the hub in a sandbox that allows scripts only. */
class EmbedJourney {
    private static final int MOST_BYTES = 20_000;
    private static final String SAID = "Bà con nộp hồ sơ tại nhà";
    private static final String AXE = axe();
    private static final String BREACHES =
            """
            async () => (await axe.run(document, { resultTypes: ["violations"], preload: false })).violations
              .map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`)""";

    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();

    private static String film = "";
    private static String infographic = "";
    private static String document = "";

    @BeforeAll
    static void aReleasedFilm(@TempDir Path folder) throws Exception {
        var job = MainJob.begin(TheProduct.uri(), "video", "Phim để nhúng");
        var srt = "1\n00:00:00,000 --> 00:00:20,000\n" + SAID + "\n";
        var output = Files.writeString(folder.resolve("phu-de.srt"), srt, StandardCharsets.UTF_8);
        var read = Files.writeString(folder.resolve("loi.txt"), "Lời đọc của phim.\n", StandardCharsets.UTF_8);
        var uploader = job.uploader();
        job.taken(uploader.upload(job.asset(), Films.brief(), "MASTER", null));
        job.taken(uploader.upload(job.asset(), output, "SUBTITLES", "vi"), 2);
        job.taken(uploader.upload(job.asset(), read, "TRANSCRIPT", "vi"), 3);
        job.submitApproveRelease();
        film = job.asset();
    }

    @BeforeAll
    static void aReleasedInfographicAndADocumentOfTwoPages() throws Exception {
        infographic = released("infographic", CONTENT.resolve("5-buoc-nop-ho-so/5-buoc-nop-ho-so.png"));
        document = released("leaflet", CONTENT.resolve("to-gap-dich-vu-cong/to-gap.pdf"));
        HubClient.await("the pages of the document", TheProduct.PATIENCE, () -> Http.get(
                        TheProduct.uri().resolve("/embed/" + document))
                .body()
                .contains("rel=\"next\""));
    }

    private static String released(String kind, Path file) throws Exception {
        var job = MainJob.begin(TheProduct.uri(), kind, "Để nhúng: " + kind);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", "Năm bước nộp hồ sơ trực tuyến.")
                                .build());
        job.taken(job.uploader().upload(job.asset(), file, "MASTER", null));
        job.submitApproveRelease();
        return job.asset();
    }

    @AfterAll
    static void forget() {
        film = "";
        infographic = "";
        document = "";
    }

    @Test
    void plays_a_film_with_subtitles_by_keyboard_and_reports_the_frame_height() {
        var frame =
                "<iframe id=\"khung\" title=\"Phim để nhúng\" sandbox=\"allow-scripts\" width=\"640\" height=\"200\""
                        + " src=\""
                        + hub() + "/embed/" + film
                        + "#?secret=abcdefghij\"></iframe><script>addEventListener('message', (event) => {"
                        + " if (event.data.secret === 'abcdefghij' && event.data.message === 'height')"
                        + " document.getElementById('khung').height = event.data.value; });</script>";
        try (var portal = StrictPortal.showing(frame, hub(), true);
                var browser = TheBrowser.desk()) {
            var page = browser.newPage();
            // querying the size of one lets others arrive
            var answers = new CopyOnWriteArrayList<Response>();
            var values = told(page);
            page.onResponse(answers::add);
            page.navigate(portal.address());
            page.waitForFunction("() => document.getElementById('khung').height > 300");
            var embed = embedded(page);

            assertThat(embed.evaluate("() => window.origin")).isEqualTo("null");
            assertThat(bytes(answers)).as("bytes before media").isBetween(1, MOST_BYTES);
            assertThat(breaches(embed)).isEmpty();
            tabTo(embed, page, "VIDEO");
            page.keyboard().press("Space");
            embed.waitForFunction("() => !document.querySelector('video').paused");
            embed.waitForFunction("() => document.querySelector('video').textTracks[0].activeCues?.length > 0");
            assertThat(embed.evaluate("() => document.querySelector('video').textTracks[0].activeCues[0].text"))
                    .isEqualTo(SAID);
            tabTo(embed, page, "SUMMARY");
            page.keyboard().press("Enter");
            embed.waitForFunction("() => document.querySelector('details').open");
            assertThat(embed.locator("details").innerText()).contains("Lời đọc của phim");
            embed.getByText("Chữ lớn").click();
            embed.waitForFunction("() => document.documentElement.classList.contains('large')");
            assertThat(values).isEmpty();
        }
    }

    @Test
    void zooms_an_infographic_by_keyboard() {
        inSandbox("/embed/" + infographic, (page, embed) -> {
            tabTo(embed, page, "INPUT");
            page.keyboard().press("ArrowRight");
            embed.waitForFunction("() => { const box = document.querySelector('.picture');"
                    + " return box.querySelector('img').complete && box.scrollWidth > box.clientWidth; }");
        });
    }

    @Test
    void turns_the_pages_of_a_document_by_keyboard() {
        inSandbox("/embed/" + document, (page, embed) -> {
            tabTo(embed, page, "A");
            assertThat(embed.evaluate("() => document.activeElement.rel")).isEqualTo("next");
            page.keyboard().press("Enter");
            embed.waitForFunction("() => document.querySelector('.turn strong')?.textContent.includes('2/')");
            assertThat(breaches(embed)).isEmpty();
        });
    }

    @Test
    void opens_assets_of_a_collection_by_keyboard() {
        inSandbox("/embed/collection?topic=III.1&layout=grid", (page, embed) -> {
            tabTo(embed, page, "A");
            page.keyboard().press("Enter");
            embed.waitForFunction("() => document.querySelector('main > article > h1')");
            assertThat(breaches(embed)).isEmpty();
        });
    }

    /** In a sandbox of the strict portal: little is transferred, the height is reported, and there are no errors. */
    private static void inSandbox(String address, BiConsumer<Page, Frame> reader) {
        var frame =
                "<iframe id=\"khung\" title=\"Để nhúng\" sandbox=\"allow-scripts\" width=\"640\" height=\"90\" src=\""
                        + hub() + address
                        + "#?secret=abcdefghij\"></iframe><script>addEventListener('message', (event) => {"
                        + " if (event.data.secret === 'abcdefghij' && event.data.message === 'height')"
                        + " document.getElementById('khung').height = event.data.value; });</script>";
        try (var portal = StrictPortal.showing(frame, hub(), true);
                var browser = TheBrowser.desk()) {
            var page = browser.newPage();
            var answers = new CopyOnWriteArrayList<Response>();
            var values = told(page);
            page.onResponse(answers::add);
            page.navigate(portal.address());
            page.waitForFunction("() => document.getElementById('khung').height > 150");
            var embed = embedded(page);
            assertThat(embed.evaluate("() => window.origin")).isEqualTo("null");
            assertThat(bytes(answers)).as("bytes before media").isBetween(1, MOST_BYTES);
            assertThat(breaches(embed)).isEmpty();
            reader.accept(page, embed);
            assertThat(values).isEmpty();
        }
    }

    @Test
    void the_element_shows_the_frame_and_keeps_its_fallback_link() {
        var page = code("component");
        assertThat(page).contains("integrity=\"sha384-").contains("crossorigin=\"anonymous\"");
        try (var portal = StrictPortal.showing(page, hub(), true)) {
            for (var context : List.of(TheBrowser.phone(), TheBrowser.desk())) shown(context, portal);
        }
        try (var closed = StrictPortal.showing(page, hub(), false);
                var browser = TheBrowser.desk()) {
            var seen = browser.newPage();
            seen.navigate(closed.address());
            assertThat(seen.locator("lantoa-asset a").isVisible()).isTrue();
        }
    }

    @Test
    void works_without_scripts() {
        try (var browser = TheBrowser.withoutScripts()) {
            var page = browser.newPage();
            page.navigate("/embed/" + film);
            assertThat(page.locator("video source").count()).isPositive();
            page.getByText("Chữ lớn").click();
            assertThat(page.locator("html.large").count()).isOne();
        }
    }

    private static void shown(BrowserContext context, StrictPortal portal) {
        try (context) {
            var page = context.newPage();
            var values = told(page);
            page.navigate(portal.address());
            page.locator("lantoa-asset").scrollIntoViewIfNeeded();
            page.waitForFunction("() => document.querySelector('lantoa-asset')?.shadowRoot?.querySelector('iframe')"
                    + " && document.querySelector('lantoa-asset').shadowRoot.querySelector('iframe').height != 480");
            assertThat(page.locator("lantoa-asset a").isVisible()).isTrue();
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .isLessThanOrEqualTo(0);
            assertThat(breaches(embedded(page))).isEmpty();
            assertThat(page.evaluate("() => Object.keys(window).filter((one) => /lantoa/i.test(one)).length"))
                    .isEqualTo(0);
            assertThat(values).isEmpty();
        }
    }

    /** The code from "Embed in your page". */
    private static String code(String form) {
        try (var browser = TheBrowser.desk()) {
            var page = browser.newPage();
            page.navigate("/a/" + film);
            page.getByText("Nhúng vào trang của bạn").click();
            page.waitForFunction("() => document.querySelector('dialog')?.open");
            page.locator("#embed-" + form).check();
            page.waitForFunction("() => document.querySelector('dialog iframe')");
            return page.locator("#embed-markup").inputValue();
        }
    }

    private static Frame embedded(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.url().contains("/embed/"))
                .findFirst()
                .orElseThrow();
    }

    private static int bytes(List<Response> answers) {
        // querying sizes lets further responses arrive
        return List.copyOf(answers).stream()
                .filter(answer -> answer.url().startsWith(hub() + "/embed/")
                        || answer.url().startsWith(hub() + "/assets/"))
                .map(answer -> answer.request().sizes())
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    private static List<String> breaches(Frame frame) {
        frame.evaluate(AXE);
        return ((List<?>) frame.evaluate(BREACHES))
                .stream().map(String::valueOf).toList();
    }

    private static List<String> told(Page page) {
        var values = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) values.add(message.text());
        });
        return values;
    }

    private static void tabTo(Frame frame, Page page, String element) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (element.equals(frame.evaluate("() => document.activeElement?.tagName"))) return;
        }
        throw new AssertionError("nobody reaches " + element + " by keyboard");
    }

    private static String hub() {
        return TheProduct.uri().toString().replaceAll("/$", "");
    }

    private static String axe() {
        try (var script = EmbedJourney.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
