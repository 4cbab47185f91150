package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of every kind, at a phone's and a desktop's width and in both languages, under all rules of axe; and, if
 * {@code -Dpictures=<folder>} is set, as screenshots.
 */
@Tag("field")
class EveryPageInFullJourney {
    private static final String BREACHES =
            """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .map((one) => `${one.id} (${one.impact}): ${one.nodes.map((node) => node.target).join(" ")}`)""";

    /** Addresses of unlinked states: no results, not found, no permission, and rejected forms. */
    private static final List<String> STATES = List.of(
            "/search?q=kh%C3%B4ngc%C3%B3g%C3%AC",
            "/a/00000000-0000-4000-8000-000000000000",
            "/console/assets?q=kh%C3%B4ngc%C3%B3g%C3%AC",
            "/console/audit?action=nothing",
            "/console/releases?state=CANCELLED",
            "/console/coverage/unit?year=2026",
            "/console/coverage/unit/so-khcn/2026",
            "/console/partners/00000000-0000-4000-8000-000000000000");

    /** Forms by their senders. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "quantri",
            List.of("/console/officers/new", "/console/organisations/new", "/console/services/import"),
            "canbo",
            List.of(
                    "/console/assets/new",
                    "/console/collections",
                    "/console/coverage/declarations/new",
                    "/console/coverage/practice/new"),
            "phathanh",
            List.of("/console/campaigns/new?template=mot-lan", "/console/orders/new"));

    /** Addresses that are always examined, even if others have the same shape. */
    private static final List<String> WANTED = new ArrayList<>(STATES);

    @BeforeAll
    static void prepares_a_page_of_every_kind() {
        EveryPageJourney.prepare();
        WANTED.addAll(LongWindedPages.prepare());
    }

    @ParameterizedTest(name = "finds no fault at {0} pixels in {1}")
    @CsvSource({"360, vi", "1440, vi", "360, en", "1440, en"})
    void finds_no_error_in_any_page(int width, String language) {
        var faults = new HashMap<String, List<String>>();
        var seen = everybody(width, language, (page, path) -> {
            var found = new ArrayList<>(EveryPageJourney.strings(page.evaluate(EveryPageJourney.FAULTS)));
            page.evaluate(EveryPageJourney.AXE);
            found.addAll(EveryPageJourney.strings(page.evaluate(BREACHES)));
            if (!found.isEmpty()) faults.put(path, found);
        });
        System.out.println("axe at " + width + " pixels in " + language + ": " + seen.size() + " pages");
        assertThat(faults).as("of " + seen.size() + " pages").isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void takes_pictures_of_every_page() {
        var folder = System.getProperty("pictures", "");
        assumeTrue(!folder.isEmpty(), "-Dpictures=<folder>");
        for (int width : new int[] {360, 768, 1440}) {
            var into = Path.of(folder, String.valueOf(width));
            var taken = everybody(width, "vi", (page, path) -> take(page, into, path));
            refused(width, page -> take(page, into, page.url().replaceAll("^[a-z]+://[^/]+", "") + "-refused"));
            System.out.println(taken.size() + " pages at " + width + " pixels in " + into);
        }
    }

    /** Sends empty forms, bypassing the browser's validation. */
    private static void refused(int width, Consumer<Page> look) {
        FORMS.forEach((login, forms) -> {
            try (var officer = Officer.signedIn(login, TheBrowser.of(width, 900))) {
                for (var form : forms) {
                    officer.page().navigate(form);
                    officer.page()
                            .evaluate("() => { const form = document.querySelector('main form[method=post]');"
                                    + " if (form) { form.noValidate = true; form.requestSubmit(); } }");
                    officer.page().waitForLoadState();
                    officer.page().waitForTimeout(300);
                    look.accept(officer.page());
                }
            }
        });
    }

    private static void take(Page page, Path folder, String path) {
        var name = EveryPageJourney.shape(path).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        var picture = folder.resolve((name.isEmpty() ? "home" : name) + ".png");
        for (int i = 2; Files.exists(picture); i++) picture = folder.resolve(name + "-" + i + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    /**
     * Visits the pages of an administrator, an author, a releaser, a partner and the public; returns each combination
     * of address shape and page components once.
     */
    private static List<String> everybody(int width, String language, BiConsumer<Page, String> look) {
        var seen = new HashSet<String>();
        for (var login : List.of("quantri", "canbo", "phathanh", "duyet"))
            try (var officer = Officer.signedIn(login, TheBrowser.of(width, 900))) {
                walk(officer.page(), language, seen, look, path -> path.startsWith("/console"), "/console");
            }
        try (var context = TheBrowser.of(width, 900)) {
            walk(
                    context.newPage(),
                    language,
                    seen,
                    look,
                    path -> !path.matches("/(console|partner).*"),
                    "/",
                    "/signin");
        }
        try (var context = TheBrowser.of(width, 900)) {
            walk(partner(context), language, seen, look, path -> path.startsWith("/partner"), "/partner");
        }
        return List.copyOf(seen);
    }

    private static Page partner(BrowserContext context) {
        var page = context.newPage();
        page.navigate("/partner/signin");
        page.fill("#f-token", "demo-baodongnai");
        page.press("#f-token", "Enter");
        page.waitForURL("**/partner");
        return page;
    }

    private static void walk(
            Page page,
            String language,
            Set<String> seen,
            BiConsumer<Page, String> look,
            Predicate<String> wanted,
            String... starts) {
        page.navigate(starts[0] + "?ui=" + language);
        var shapes = new HashSet<String>();
        var known = new HashSet<String>(List.of(starts));
        WANTED.stream().filter(wanted).forEach(known::add);
        var waiting = new ArrayDeque<String>(known);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!shapes.add(EveryPageJourney.shape(path)) && !WANTED.contains(path)) continue;
            page.navigate(path);
            page.waitForLoadState();
            if (seen.add(EveryPageJourney.shape(path) + " " + page.evaluate(EveryPageJourney.BUILT_OF)))
                look.accept(page, path);
            for (var link : EveryPageJourney.links(page)) if (wanted.test(link) && known.add(link)) waiting.add(link);
        }
    }
}
