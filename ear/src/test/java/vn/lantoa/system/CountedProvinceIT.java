package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.system.CountedProvince.ALL;
import static vn.lantoa.system.CountedProvince.YEAR;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.CountedProvince.Figures;

/** Every figure of a province equals the figure that was computed by hand, wherever the product displays it. */
class CountedProvinceIT extends CountedReports {
    private static final String COVERAGE = "/api/v1/coverage?year=" + YEAR;
    private static final JsonObject NONE = JsonObject.EMPTY_JSON_OBJECT;

    private static final String TABLE = "/console/coverage/coverage.";

    /** Number of columns before January in the workbook of coverage. */
    private static final int BEFORE_JANUARY = 3;

    @Test
    void totals_of_units_count_each_use_once() {
        var lines = lines(COVERAGE, "unit");

        for (var unit : CountedProvince.units()) {
            assertThat(figures(lines.getOrDefault(unit, NONE).getJsonObject("total")))
                    .as(unit)
                    .isEqualTo(CountedProvince.tasks(unit).getOrDefault(ALL, Figures.NOTHING));
            assertThat(ReportLines.amounts(lines.getOrDefault(unit, NONE)))
                    .as(unit)
                    .isEqualTo(CountedProvince.amounts(ALL, unit));
        }
        assertThat(lines.values().stream()
                        .map(line -> figures(line.getJsonObject("total")))
                        .reduce(Figures.NOTHING, Figures::plus))
                .isEqualTo(CountedProvince.tasks(ALL).get(ALL));
    }

    @Test
    void totals_of_tasks_follow_what_happened() {
        for (var unit : CountedProvince.units()) {
            var lines = lines(COVERAGE + "&unit=" + unit, "task");
            var expected = CountedProvince.tasks(unit);

            lines.forEach((task, line) -> {
                assertThat(figures(line.getJsonObject("total")))
                        .as(unit + " " + task)
                        .isEqualTo(expected.getOrDefault(task, Figures.NOTHING));
                assertThat(ReportLines.amounts(line))
                        .as(unit + " " + task)
                        .isEqualTo(CountedProvince.amounts(task, unit));
            });
            assertThat(lines.keySet()).as(unit).containsAll(expected.keySet());
        }
    }

    @Test
    void successors_take_over_unless_the_unit_was_split() {
        var lines = lines(COVERAGE + "&on=" + YEAR + "-12-31", "unit");

        for (var line : CountedProvince.lines("expected-merged"))
            assertThat(figures(lines.getOrDefault(line.get("unit"), NONE).getJsonObject("total")))
                    .as(line.get("unit"))
                    .isEqualTo(Figures.of(line));
        assertThat(lines).doesNotContainKey("tt-xa-binh");
    }

    @Test
    void tables_repeat_the_totals() throws Exception {
        for (var unit : CountedProvince.units()) {
            var address = "?year=" + YEAR + "&unit=" + unit;
            var expected = CountedProvince.tasks(unit);
            for (var line : TableLines.ofCsv(bytes(TABLE + "csv" + address)))
                assertThat(new Figures(
                                Integer.parseInt(line.get("total")),
                                Integer.parseInt(line.get("proven")),
                                Integer.parseInt(line.get("declared")),
                                Integer.parseInt(line.get("objected"))))
                        .as(unit + " " + line.get("task"))
                        .isEqualTo(expected.getOrDefault(line.get("task"), Figures.NOTHING));
            assertThat(usesInWorkbook(bytes(TABLE + "xlsx" + address)).stream()
                            .filter(uses -> uses > 0)
                            .toList())
                    .as(unit)
                    .containsExactlyInAnyOrderElementsOf(expected.values().stream()
                            .map(Figures::uses)
                            .filter(uses -> uses > 0)
                            .toList());
        }
    }

    /** The sums of the twelve months of each line: the workbook itself has formulas. */
    private static List<Integer> usesInWorkbook(byte[] workbook) {
        return TableLines.ofSheet(workbook, 1).stream()
                .map(line -> line.values().stream()
                        .skip(BEFORE_JANUARY)
                        .limit(12)
                        .filter(cell -> cell.matches("[0-9]+"))
                        .mapToInt(Integer::parseInt)
                        .sum())
                .toList();
    }

    private static Figures figures(JsonObject total) {
        Function<String, Integer> of = name -> total.getInt(name, 0);
        return new Figures(of.apply("uses"), of.apply("proven"), of.apply("declared"), of.apply("objected"));
    }

    private static Map<String, JsonObject> lines(String address, String key) {
        var lines = new TreeMap<String, JsonObject>();
        office().get(address)
                .asJsonObject()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .forEach(line -> lines.put(line.getString(key), line));
        return lines;
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(office().request(path).build(), BodyHandlers.ofByteArray())
                .body();
    }
}
