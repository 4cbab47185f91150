package vn.lantoa.system.surf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.system.PartOfTheDemo;
import vn.lantoa.system.TheProduct;

/**
 * The demo's year: every figure in a report of a unit or of the province, on any page of the running hub, links to a
 * list with the same count. The figures are those that the pages show.
 */
@Tag("field")
class FiguresOfTheDemoIT {
    private static final String HOME = "demo-year";
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();

    /** Assets that are used in the year, and whose processing is fast. */
    private static final List<String> ASSETS = List.of(
            "5-buoc-nop-ho-so", "vneid-muc-2", "tin-bai-nam-buoc", "tin-bai-di-tung-ngo", "ban-tin-loa-nam-buoc");

    /** The numbers of a text, with dots between their thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.]\\d{3})*");

    @TempDir
    static Path folder;

    private static @Nullable Product product;

    private final Surfer office =
            Surfer.officer(Objects.requireNonNull(product).first().home(), "quantri", "lantoa-demo");
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, Document> pages = new HashMap<>();
    private int figures;

    @BeforeAll
    static void load() throws IOException {
        var started = TheProduct.another(HOME);
        product = started;
        var begin = System.nanoTime();
        var content = new PartOfTheDemo(folder.resolve("content"), ASSETS).written();
        new DemoContent(
                        started.first().home(),
                        content,
                        TheProduct.home(HOME).resolve("demo-content"),
                        line -> System.out.printf("%5.1f s %s%n", (System.nanoTime() - begin) / 1e9, line))
                .load();
        System.out.printf("%5.1f s loaded%n", (System.nanoTime() - begin) / 1e9);
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
        TheProduct.discard(HOME);
    }

    @Test
    void its_pages_show_content() {
        var before = board(YEAR - 1);
        assertThat(before).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.text()).contains("Đã tiếp nhận").doesNotContain("Trễ hạn");
            assertThat(number(row.selectFirst("td[data-label='Lượt cả năm']"))).isPositive();
        });
        for (int year : List.of(YEAR - 1, YEAR)) {
            var matrix = page("/console/coverage?year=" + year).select(".matrix tbody tr");
            assertThat(matrix.stream().filter(row -> number(row.selectFirst("td.number")) > 0))
                    .as("units with evidence in " + year)
                    .hasSizeGreaterThan(20);
            var tasks = page(consolidated(year, "department")).select("tr:has(td[data-label='Theo minh chứng'])");
            assertThat(tasks.stream().filter(row -> number(row.selectFirst("td[data-label='Theo minh chứng']")) > 0))
                    .as("tasks with evidence in " + year)
                    .hasSizeGreaterThanOrEqualTo(20);
        }
        assertThat(page(consolidated(YEAR, "committee")).text()).contains("Số liệu mẫu");
        assertThat(page("/console/reports?year=" + YEAR)
                        .select("#points details")
                        .eachText())
                .as("what contradicts is there to be looked at")
                .anyMatch(text -> text.contains("Trùng minh chứng") || text.contains("giảm từ"));
    }

    @Test
    void its_places_have_photos_with_recognised_posters() {
        assertThat(page("/console/places").select("main tbody tr")).hasSizeGreaterThanOrEqualTo(8);
        for (var place : List.of("MC-01", "BT-01"))
            assertThat(page("/console/places?q=" + place).select("main tbody th a").stream()
                            .map(link -> page(local(link)).text()))
                    .as(place)
                    .anyMatch(text -> text.contains("5 bước nộp hồ sơ") && text.contains("Hình trong ảnh khớp"));
        var toDecide = page("/console/places/photos").text();
        assertThat(toDecide).contains("Chờ xác nhận", "5 bước nộp hồ sơ");
        assertThat(page("/console/places/printed").select("main tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0})
    void every_figure_of_a_units_report_links_to_a_list_of_that_length(int ago) {
        int year = YEAR - ago;
        for (var row : board(year)) {
            var whole = row.selectFirst("td[data-label='Lượt cả năm']");
            assertCounts(Objects.requireNonNull(whole), number(whole));
            var report = page(local(Objects.requireNonNull(row.selectFirst("th a"))));
            for (var task : report.select("section[id^=task-]"))
                assertCounts(Objects.requireNonNull(task.selectFirst("h2 ~ p:not(.muted)")));
        }
        System.out.println(figures + " figures of units of " + year);
        assertThat(figures).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"department", "committee"})
    void every_figure_of_the_province_links_to_the_units_it_sums(String step) {
        for (int year : List.of(YEAR - 1, YEAR)) {
            var report = page(consolidated(year, step));
            for (var row : report.select("tr:has(td[data-label='Theo minh chứng'])")) assertSumOfUnits(row);
            for (var cell : report.select("td[data-label='Kết quả']:has(a)")) assertShareOfUnits(cell);
            for (var cell : report.select("td[data-label='Lượt cả năm']")) {
                var list = page(local(Objects.requireNonNull(cell.selectFirst("a"))));
                assertThat(number(list.selectFirst(".matrix tfoot td.number"))).isEqualTo(number(cell));
                figures++;
            }
        }
        System.out.println(figures + " figures of the " + step);
        assertThat(figures).isGreaterThan(100);
    }

    /** A figure with its link, or without both. */
    private void assertCounts(Element of) {
        var link = of.selectFirst("a");
        if (link != null) assertCounts(of, number(link));
        else assertThat(of.text()).as("no list, and so nothing").matches("0 .*|\\D.*");
    }

    private void assertCounts(Element of, int figure) {
        var link = of.selectFirst("a");
        if (figure == 0 && link == null) return;
        assertThat(count(local(Objects.requireNonNull(link))))
                .as(of.text() + " at " + link.attr("href"))
                .isEqualTo(figure);
        figures++;
    }

    /** A task: submitted figures and evidence figures are sums of lines that link to their details. */
    private void assertSumOfUnits(Element row) {
        var task = Objects.requireNonNull(row.selectFirst("th a"));
        var lines = page(local(task)).select("tbody tr");
        row.select("span.small:not(.muted)").remove(); // amounts
        var told = numbers(row.selectFirst("td[data-label='Đơn vị đã gửi']"));
        var shown = numbers(row.selectFirst("td[data-label='Theo minh chứng']"));
        var submitted = new ArrayList<Integer>();
        var evidence = new ArrayList<Integer>();
        for (var line : lines) {
            var cells = line.select("td");
            var report = cells.get(0).selectFirst("a");
            if (report != null) {
                submitted.add(number(report));
                assertThat(told(report.attr("href"))).as(report.attr("href")).isEqualTo(number(report));
            }
            evidence.add(number(cells.get(1)));
            assertCounts(cells.get(1), number(cells.get(1)));
        }
        assertThat(List.of(sum(submitted), some(submitted)))
                .as("submitted of " + task.text())
                .isEqualTo(told.subList(0, 2));
        assertThat(List.of(sum(evidence), some(evidence)))
                .as("evidence of " + task.text())
                .isEqualTo(shown.subList(0, 2));
        figures += 2;
    }

    /** An indicator: numerator and denominator are the sums of its members; those without a denominator do not count. */
    private void assertShareOfUnits(Element cell) {
        var link = Objects.requireNonNull(cell.selectFirst("a"));
        var members = page(local(link)).select("tbody tr:not(:has(td[data-label='Mẫu số']:contains(–)))");
        var sums = Stream.of("Tử số", "Mẫu số")
                .map(column -> sum(members.select("td[data-label='" + column + "']").stream()
                        .map(FiguresOfTheDemoIT::number)
                        .toList()))
                .toList();
        // a figure without any denominator says so
        var said = numbers(link).size() < 2 ? List.of(0, 0) : numbers(link).subList(0, 2);
        assertThat(said).as(link.text()).isEqualTo(sums);
        figures++;
    }

    /** The figure of a task in the report of a unit. */
    private int told(String address) {
        var parts = address.split("#", 2);
        var section = Objects.requireNonNull(page(parts[0]).getElementById(parts[1]));
        var link = section.selectFirst("h2 ~ p:not(.muted) a");
        return link == null ? 0 : number(link);
    }

    private List<Element> board(int year) {
        return page("/console/reports?year=" + year).select("tbody tr");
    }

    private static String consolidated(int year, String step) {
        return "/console/reports/" + year + "/consolidated/" + step;
    }

    /** The rows of a list, of all its pages. */
    private int count(String list) {
        var known = counted.get(list);
        if (known != null) return known;
        int rows = 0;
        for (var next = list; !next.isEmpty(); ) {
            var page = page(next);
            rows += page.select("main ul.items > li").size();
            var more = page.selectFirst("a[rel=next]");
            next = more == null ? "" : local(more);
        }
        counted.put(list, rows);
        return rows;
    }

    private Document page(String address) {
        return pages.computeIfAbsent(address, one -> {
            var seen = office.get(one);
            assertThat(seen.status()).as(one).isEqualTo(200);
            return seen.page();
        });
    }

    private static String local(Element link) {
        return link.attr("href");
    }

    private static int sum(List<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).sum();
    }

    private static int some(List<Integer> all) {
        return (int) all.stream().filter(one -> one > 0).count();
    }

    private static int number(@Nullable Element of) {
        return numbers(of).stream().findFirst().orElse(0);
    }

    private static List<Integer> numbers(@Nullable Element of) {
        return NUMBER.matcher(Objects.requireNonNull(of).text())
                .results()
                .map(found -> Integer.parseInt(found.group().replace(".", "")))
                .toList();
    }
}
