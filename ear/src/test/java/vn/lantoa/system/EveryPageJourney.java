package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/**
 * Every page that an administrator reaches by links, on a phone of 360 pixels. {@link EveryPageInFullJourney} also
 * examines them as authors, approvers and releasers, at both widths and in both languages.
 */
class EveryPageJourney {
    private static final int MOST_PAGES_OF_A_SHAPE = 1;
    private static final Predicate<String> CONSOLE = path -> path.startsWith("/console");
    static final String AXE = axe();
    private static final JsonObject TEXTS = Json.createObjectBuilder()
            .add("title", "Một tên rất dài để thử trên màn hình hẹp: ".repeat(4) + "w".repeat(30))
            .add("description", "Tin nhắn gửi người dân, có một từ không ngắt được: " + "d".repeat(80))
            .add("text", "Gọi 1022 để được hướng dẫn. " + "n".repeat(120))
            .add("topic", "III.2")
            .add("audience", Json.createArrayBuilder(List.of("citizens")))
            .add("publisher", "so-khcn")
            .add("license", "CC-BY-4.0")
            .add("credit", "Lan Toả")
            .build();

    /** The script that lists the faults of the current page, one per line. */
    static final String FAULTS =
            """
            () => {
              const faults = [];
              const root = document.scrollingElement;
              if (root.scrollWidth > innerWidth) faults.push(`wider than the screen: ${root.scrollWidth}`);
              const heads = document.querySelectorAll("h1").length;
              if (heads !== 1) faults.push(`${heads} first headings`);
              if (!document.title.trim()) faults.push("no title");
              if (!document.documentElement.lang) faults.push("no language");
              for (const one of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
                if (!one.labels.length && !one.getAttribute("aria-label") && !one.getAttribute("aria-hidden"))
                  faults.push(`no label: ${one.name}`);
              // minimum target size: 44 px for touch, 32 px for pointers
              const least = innerWidth < 640 ? 44 : 32;
              for (const one of document.querySelectorAll("button, .button, select, input[type=text], .rail a"))
                if (one.offsetHeight > 1 && one.offsetHeight < least) faults.push(`too small to touch: ${one.innerText}`);
              for (const filter of document.querySelectorAll(".filter")) {
                const fields = [...filter.querySelectorAll(":scope > .field")].map((one) =>
                  [one.getBoundingClientRect(), one.querySelector("input, select").getBoundingClientRect().top]);
                for (const [one, top] of fields)
                  for (const [next, other] of fields)
                    if (one.top < next.bottom && next.top < one.bottom && Math.abs(top - other) > 1)
                      faults.push(`fields beside each other at ${top} and ${other}`);
              }
              return faults;
            }""";

    private static final String BREACHES =
            """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .filter((one) => ["serious", "critical"].includes(one.impact))
              .map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`)""";

    /** The script that lists the components of a page, whatever its text. */
    static final String BUILT_OF =
            """
            () => [...new Set([...document.querySelectorAll("*")].map((one) =>
              [one.localName, one.getAttribute("class"), one.getAttribute("type"), one.getAttribute("role")].join(".")))]
              .sort().join(" ")""";

    private static final Set<String> EXAMINED = new HashSet<>();

    private static final JsonObject CHANNEL = Json.createObjectBuilder()
            .add("channel", "webhook")
            .add("label", "Máy chủ " + "k".repeat(90))
            .add("target", "http://127.0.0.1:1/" + "x".repeat(90))
            .build();

    /** Prepares a page of every kind, whatever tests ran before. */
    @BeforeAll
    static void submits_a_message_for_review() {
        prepare();
    }

    static void prepare() {
        var canbo = DemoOfficers.at(TheProduct.uri(), "canbo");
        var asset = canbo.createAsset(Json.createObjectBuilder()
                .add("organisation", "so-khcn")
                .add("kind", "sms-text")
                .add("language", "vi")
                .build());
        canbo.saveDraft(asset, TEXTS);
        var version = canbo.seal(asset);
        canbo.post(
                "/api/v1/submissions",
                Json.createObjectBuilder()
                        .add("asset", asset)
                        .add("version", version)
                        .build());
        var job = MainJob.begin(TheProduct.uri(), "training-material", TEXTS.getString("title"));
        job.taken(job.uploader().upload(job.asset(), "tài liệu.txt", "master", null, BodyPublishers.ofString("Một.")));
        var release = job.submitApproveRelease();
        job.withdraw(release, "Số điện thoại sai. " + "x".repeat(60));
        var bulletins = new BulletinWorkbench(TEXTS.getString("title"), TEXTS.getString("text"));
        bulletins.make(bulletins.body("announcer", "urgent", 60));
        var board = job.uploader().request("/api/v1/recalls/" + release).build();
        HubClient.await(
                "the recall board",
                TheProduct.PATIENCE,
                () -> job.uploader().send(board).statusCode() == 200);
    }

    @Test
    void finds_no_error_in_pages_of_an_administrator() {
        try (var officer = Officer.signedIn("quantri", TheBrowser.phone())) {
            var faults = new HashMap<String, List<String>>();
            var seen = walk(officer.page(), faults, CONSOLE, "/console");
            assertThat(faults).as("pages seen: " + seen).isEmpty();
            assertThat(seen).contains("/console", "/console/me", "/console/notices", "/console/assets");
            assertThat(seen.stream().map(EveryPageJourney::shape))
                    .contains(
                            "/console/assets/{id}",
                            "/console/assets/{id}/versions/{n}",
                            "/console/recalls/{id}",
                            "/console/partners/{id}");
        }
    }

    /** Public pages look the same to all officers: only one of them visits each. */
    @Test
    void finds_no_error_in_public_pages() {
        try (var officer = Officer.signedIn("canbo", TheBrowser.phone())) {
            var faults = new HashMap<String, List<String>>();
            var seen = walk(officer.page(), faults, CONSOLE.negate(), "/", "/signin");
            assertThat(faults).as("pages seen: " + seen).isEmpty();
            assertThat(seen).contains("/");
        }
    }

    @Test
    void finds_no_error_in_pages_of_a_partner() {
        var program = HubClient.withToken(TheProduct.uri(), "demo-baodongnai");
        var channel = program.post("/api/v1/subscriptions", CHANNEL).getString("id");
        program.post("/api/v1/subscriptions/" + channel + "/pause", null);
        try (var context = TheBrowser.phone()) {
            var page = context.newPage();
            page.navigate("/partner/signin");
            page.fill("#f-token", "demo-baodongnai");
            page.press("#f-token", "Enter");
            var faults = new HashMap<String, List<String>>();
            var seen = walk(page, faults, path -> path.startsWith("/partner"), "/partner", "/partner/tokens");
            assertThat(faults).as("pages seen: " + seen).isEmpty();
            assertThat(seen.stream().map(EveryPageJourney::shape))
                    .contains("/partner/recalls/{id}", "/partner/published", "/partner/samples", "/partner/tokens")
                    .contains("/partner/subscriptions", "/partner/subscriptions/{id}");
        }
        program.send(
                program.request("/api/v1/subscriptions/" + channel).DELETE().build());
    }

    private static List<String> walk(
            Page page, Map<String, List<String>> faults, Predicate<String> wanted, String... starts) {
        var messages = new ArrayList<String>();
        listen(page, messages);
        var seen = new ArrayList<String>();
        var shapes = new HashMap<String, Integer>();
        var known = new HashSet<String>(List.of(starts));
        var waiting = new ArrayDeque<String>(known);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (shapes.merge(shape(path), 1, Integer::sum) > MOST_PAGES_OF_A_SHAPE) continue;
            messages.clear();
            look(page, path, messages);
            seen.add(path);
            if (!messages.isEmpty()) faults.put(path, List.copyOf(messages));
            for (var link : links(page)) if (wanted.test(link) && known.add(link)) waiting.add(link);
        }
        return seen;
    }

    private static void look(Page page, String path, List<String> messages) {
        var answer = page.navigate(path);
        if (answer.status() >= 400) messages.add("answered " + answer.status());
        page.waitForLoadState();
        messages.addAll(strings(page.evaluate(FAULTS)));
        // of pages of the same kind and components, for any user, one is examined
        if (EXAMINED.add(kind(path) + " " + page.evaluate(BUILT_OF))) messages.addAll(breaches(page));
    }

    /** The faults of a page in its present state. */
    static List<String> faults(Page page) {
        var faults = new ArrayList<>(strings(page.evaluate(FAULTS)));
        faults.addAll(breaches(page));
        return faults;
    }

    private static List<String> breaches(Page page) {
        page.evaluate(AXE);
        return strings(page.evaluate(BREACHES));
    }

    static void listen(Page page, List<String> messages) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) messages.add("console: " + message.text());
        });
        page.onPageError(error -> messages.add("script: " + error));
        page.onResponse(answer -> {
            if (answer.status() >= 400) messages.add(answer.status() + " " + answer.url());
        });
    }

    /** Links to pages of the hub itself; files are not pages. */
    static List<String> links(Page page) {
        return strings(
                page.evaluate(
                        """
                        () => [...document.querySelectorAll("a[href]:not([download])")]
                          .filter((one) => one.origin === location.origin && !one.hash)
                          .map((one) => one.pathname + one.search)
                          .filter((path) => !/bytes$|\\.(json|csv|atom|rss|ics|svg|png|zip)$|[?&]ui=|^\\/(api|f)\\//.test(path))"""));
    }

    /** The shape of a page: its path without ids and numbers, and one for all searches. */
    static String shape(String path) {
        return path.replaceAll("^/search\\?.*", "/search")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d+", "/{n}")
                .replaceAll("=[^&]*", "=");
    }

    /** The shape of a page without the names of units and campaigns, which are ids too. */
    private static String kind(String path) {
        return shape(path).replaceAll("(/reports/\\{n}|/campaigns)/[a-z]+-[^/?]*", "$1/{id}");
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = EveryPageJourney.class.getResourceAsStream("/axe.min.js")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
