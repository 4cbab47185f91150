package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.demo.DemoContent;

/**
 * The measures of the console in a browser: where content begins, how high rows are, what stays in view, and the boxes
 * of all parts. Boxes are compared instead of pixels, because fonts differ between machines.
 */
class SurfaceIT {
    private static final String HOME = "surface";
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();
    private static final int DEEPEST_FIRST_CONTENT = 200;
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();

    /** The parts that content begins with, below the head and the toolbar of a page. */
    private static final String FIRST_CONTENT =
            "main :is(.sect, .items, .tiles, .table, .matrix, .empty, .notice, .hold, .card)";

    /** A blank picture has fewer colours; antialiased text alone has more. */
    private static final int FEWEST_COLOURS = 5;

    /** The script that lists the parts whose boxes are wrong, one per line. */
    private static final String WRONG_BOXES =
            """
            () => {
              const faults = [];
              const isPhone = innerWidth < 640;
              const control = isPhone ? 44 : 40;
              const high = (selector, least, most = least) => {
                const all = [...document.querySelectorAll(`main ${selector}`)];
                if (!all.length) faults.push(`no ${selector}`);
                for (const one of all) {
                  const { height } = one.getBoundingClientRect();
                  if (height < least - 1 || height > most + 1)
                    faults.push(`${selector} "${one.textContent.trim().slice(0, 30)}": ${height} instead of ${least} to ${most}`);
                }
              };
              high("#buttons .line > :is(button, .button):not(.small)", control);
              high("#buttons button.small", isPhone ? 44 : 32);
              high(".badge", 22);
              high(".tag", 22);
              high("#toolbar :is(summary, .chip-on)", control);
              high("#toolbar .toolbar", control, control + 6);
              high("#tile .tile-title", 40);
              high("#rows .item", 56, isPhone ? 112 : 60);
              if (innerWidth >= 768) high("#table tbody tr", 48, 49);
              high("#matrix tbody tr", 36, 37);
              high("#bar .bar", control + 16, control + 20);
              high("#fields :is(select, input:not([type=checkbox]))", control);
              high("#picker input", control);
              high("#notices .notice", 40, 90);
              high("#hold .hold", control + 16, isPhone ? 120 : 60);
              high("#tabs .tabs a", control);
              high("#tabs .steps", 40, 66);
              high("#stage .stage-bar", 48, isPhone ? 96 : 52);
              high("#drawer .drawer-head", control + 12, control + 14);
              high("#progress progress", 8);
              high("#empty .empty", 100, 200);
              for (const picture of document.querySelectorAll("#tile .tile-picture")) {
                const { width, height } = picture.getBoundingClientRect();
                if (Math.abs(width / height - 4 / 3) > 0.03) faults.push(`a picture of ${width} by ${height}`);
              }
              const foot = document.querySelector(".foot").getBoundingClientRect();
              if (Math.abs(foot.bottom - innerHeight) > 1) faults.push(`the foot ends at ${foot.bottom}`);
              if (document.scrollingElement.scrollWidth > innerWidth) faults.push("the page is wider than the screen");
              for (const part of document.querySelectorAll("main section.card")) {
                const edge = part.getBoundingClientRect().right + 1;
                for (const one of part.querySelectorAll("*"))
                  if (one.getBoundingClientRect().right > edge && !one.closest(".toolbar, .matrix, .tabs, .strip, .bar, .panel"))
                    faults.push(`${one.localName}.${one.className} leaves ${part.id}`);
              }
              return faults;
            }""";

    /** The script that lists rows and tiles of assets without a picture. */
    private static final String WITHOUT_PICTURE =
            """
            () => [...document.querySelectorAll("main .item, main tbody tr, main .tile")]
              .filter((one) => [...one.querySelectorAll("a")]
                .some((link) => /^\\/console\\/(assets|approvals|releases)\\/[0-9a-f]{8}-/.test(link.getAttribute("href"))))
              .filter((one) => !one.querySelector(".thumb, .tile-picture"))
              .map((one) => one.innerText.trim().split("\\n")[0])""";

    private final List<String> measures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest(name = "draws every part at its size at {0} pixels")
    @ValueSource(ints = {360, 768, 1440, 1920})
    void draws_every_part_in_its_box(int width) throws IOException {
        try (var officer = Officer.signedIn("canbo", TheBrowser.of(width, 900), "/console/help/parts")) {
            var page = officer.page();
            page.locator("#empty").waitFor();
            assertThat(EveryPageJourney.strings(page.evaluate(WRONG_BOXES))).isEmpty();
            assertThat(page.locator("#f-until ~ .date-words").innerText()).isEqualToIgnoringCase("thứ Tư, 02/12/2026");
            var parts = page.locator("main section.card");
            assertThat(parts.count()).isGreaterThanOrEqualTo(16);
            // each has a heading and an explanation first
            for (var part : parts.all()) assertIsDrawn(part.locator(":scope > :nth-child(3)"));
        }
    }

    private static void assertIsDrawn(Locator part) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(part.screenshot()));
        var colours = IntStream.range(0, picture.getHeight())
                .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
                .distinct()
                .count();
        assertThat(colours).as("colours of " + part).isGreaterThanOrEqualTo(FEWEST_COLOURS);
    }

    @Test
    @Tag("field")
    void begins_with_content_and_keeps_decisions_in_view() {
        try (var product = TheProduct.another(HOME)) {
            var hub = product.first().home();
            new DemoContent(hub, CONTENT, TheProduct.home(HOME).resolve("demo-content")).load();
            try (var officer = Officer.signedIn("quantri", TheBrowser.at(hub))) {
                measure(officer.page());
                reports(officer.page());
            }
            try (var officer = Officer.signedIn("canbo", TheBrowser.at(hub))) {
                report(officer.page());
            }
        }
        TheProduct.discard(HOME);
        measures.forEach(System.out::println);
        assertThat(faults).isEmpty();
    }

    private void measure(Page page) {
        open(page, 1440, "/console/assets");
        most("library: first content", top(page, "main .tile"), DEEPEST_FIRST_CONTENT);
        least("library: whole assets in view", inView(page, "main .tile"), 12);
        open(page, 1440, "/console/assets?view=list");
        most("library: list row", highest(page, "main tbody tr"), 52);
        for (var queue : List.of("/console", "/console/approvals")) {
            open(page, 1440, queue);
            most(queue + ": row", highest(page, "main .item"), 68);
        }
        open(page, 1440, "/console/coverage");
        most("coverage: matrix", top(page, ".matrix"), 260);
        for (var list : List.of(
                "/console",
                "/console/assets",
                "/console/assets?view=list",
                "/console/approvals",
                "/console/releases",
                "/console/collections")) {
            open(page, 1440, list);
            var bare = EveryPageJourney.strings(page.evaluate(WITHOUT_PICTURE));
            most(list + ": assets without picture", bare.size(), 0);
        }
        open(page, 360, "/console/assets");
        most("library on a phone: first content", top(page, "main .tile"), DEEPEST_FIRST_CONTENT);
        for (var list : List.of("/console", "/console/approvals", "/console/releases", "/console/coverage")) {
            open(page, 360, list);
            most(list + " on a phone: first content", top(page, FIRST_CONTENT), DEEPEST_FIRST_CONTENT);
        }
    }

    private void reports(Page page) {
        for (int width : new int[] {1440, 360}) {
            for (var path : List.of(
                    "/console/reports",
                    "/console/reports/deadlines",
                    "/console/reports/snapshots",
                    "/console/reports/" + YEAR + "/consolidated/department",
                    "/console/reports/" + YEAR + "/consolidated/department/units?task=2.3")) {
                open(page, width, path);
                most(path + " at " + width + ": first content", top(page, FIRST_CONTENT), DEEPEST_FIRST_CONTENT);
            }
        }
        open(page, 1440, "/console/reports");
        most("reports: row", highest(page, "main tbody tr"), 52);
    }

    private void report(Page page) {
        var path = "/console/reports/" + YEAR + "/so-khcn";
        for (int width : new int[] {1440, 360}) {
            open(page, width, path);
            most("report at " + width + ": first content", top(page, ".split > *"), DEEPEST_FIRST_CONTENT);
            for (var part : List.of("0", "0.5", "1")) {
                page.evaluate(
                        "part => scrollTo(0, part * document.scrollingElement.scrollHeight)", Double.valueOf(part));
                var at = page.evaluate("() => scrollY");
                least("report at " + width + " scrolled to " + at + ": save in view", inView(page, ".foot button"), 1);
            }
        }
    }

    private static void open(Page page, int width, String path) {
        page.setViewportSize(width, width < 640 ? 800 : 900);
        page.navigate(path);
    }

    private static double top(Page page, String selector) {
        return page.locator(selector + " >> visible=true").first().boundingBox().y;
    }

    private static double highest(Page page, String selector) {
        page.locator(selector).first().waitFor();
        return page.locator(selector + " >> visible=true").all().stream()
                .mapToDouble(one -> one.boundingBox().height)
                .max()
                .orElseThrow();
    }

    /** Counts those that are wholly on the screen. */
    private static double inView(Page page, String selector) {
        int height = page.viewportSize().height;
        return page.locator(selector + " >> visible=true").all().stream()
                .map(Locator::boundingBox)
                .filter(box -> box.y >= 0 && box.y + box.height <= height)
                .count();
    }

    private void most(String what, double value, double most) {
        note(what, value, "at most", most, value <= most);
    }

    private void least(String what, double value, double least) {
        note(what, value, "at least", least, value >= least);
    }

    private void note(String what, double value, String than, double bound, boolean isRight) {
        var line = "%s: %.0f (%s %.0f)".formatted(what, value, than, bound);
        measures.add(line);
        if (!isRight) faults.add(line);
    }
}
