package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.system.CountedProvince.ALL;
import static vn.lantoa.system.CountedProvince.YEAR;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Words;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.embargo.Outsider;

/**
 * The reports of the province that was counted by hand, their documents, and its public year. All reports are submitted
 * before the first test. A part of {@link CountedProvinceIT}, so that all of it needs one product.
 */
abstract class CountedReports {
    private static final String DEPARTMENT = "consolidated/department";
    private static final String COMMITTEE = "consolidated/committee";

    /** Units with many uses, with the uses of a former unit, and with a use under objection. */
    private static final List<String> WITH_DOCUMENTS = List.of("so-khcn", "tt-xa-an", "tt-p-dinh");

    private static final String[] OF_UNIT = {"uses", "proven", "declared", "objected", "months"};
    private static final String[] OF_STEP = {"uses", "proven", "declared", "units"};
    private static Product product;

    @BeforeAll
    static void happen() throws Exception {
        product = CountedProvince.happen();
        var account = Outsider.account(hub(), "province");
        var second = HubClient.signIn(hub(), account.login(), account.password());
        for (var unit : CountedProvince.reporting()) report(unit).submitted(second);
        report(DEPARTMENT).submitted(second);
        report(COMMITTEE).submitted(second).accept();
    }

    @AfterAll
    static void end() {
        if (product != null) product.close();
        TheProduct.discard("counted");
    }

    @Test
    void json_and_page_of_each_unit_state_uses_proven_unconfirmed_objected_and_months() {
        for (var unit : CountedProvince.reporting()) {
            var expected = CountedProvince.reported(unit);
            var content = report(unit).content();
            var tasks = content.getJsonArray("tasks");
            var total = content.getJsonObject("total");
            var page = report(unit).page();

            assertThat(ReportLines.ofJson(tasks, total, task -> task.getJsonObject("figures"), OF_UNIT))
                    .as(unit)
                    .isEqualTo(expected);
            assertThat(ReportLines.amounts(tasks, total, task -> task.getJsonObject("figures")))
                    .as(unit)
                    .isEqualTo(CountedProvince.amountsByTask(CountedProvince.reportedBy(unit)));
            assertThat(ReportLines.ofPage(page, part -> part, totals(page), ReportLines.UNIT))
                    .as(unit)
                    .isEqualTo(expected);
            assertThat(words("amount.", CountedProvince.reportedBy(unit)))
                    .as(unit)
                    .filteredOn(words -> !page.text().contains(words))
                    .isEmpty();

            var indicators = new TreeMap<String, List<Integer>>();
            for (var one : content.getJsonArray("indicators").getValuesAs(JsonObject.class))
                if (one.getInt("count", 0) + one.getInt("of", 0) > 0)
                    indicators.put(one.getString("code"), List.of(one.getInt("count"), one.getInt("of", 0)));
            assertThat(indicators).as(unit).isEqualTo(CountedProvince.indicators(unit));
        }
    }

    @Test
    void tables_of_a_unit_state_the_same() throws Exception {
        for (var unit : WITH_DOCUMENTS) {
            var expected = CountedProvince.reported(unit);
            var workbook = report(unit).document("xlsx");
            var office = TableLines.ofCsv(report(unit).document("csv"));

            for (var lines :
                    List.of(TableLines.ofCsv(report(unit).document("machine.csv")), TableLines.ofSheet(workbook, 2))) {
                assertThat(ReportLines.ofTable(lines, ReportLines::machineTask, OF_UNIT))
                        .as(unit)
                        .isEqualTo(expected);
                assertThat(ReportLines.machineAmounts(lines, "amounts"))
                        .as(unit)
                        .isEqualTo(CountedProvince.amountsByTask(CountedProvince.reportedBy(unit)));
                assertThat(ReportLines.ofTable(lines, line -> ReportLines.machineIndicator(line, "of"), "count", "of"))
                        .as(unit)
                        .isEqualTo(CountedProvince.indicators(unit));
            }
            assertThat(ReportLines.ofTable(
                            office,
                            ReportLines::officeTask,
                            "Số lượt",
                            "Có minh chứng",
                            "Mới kê khai hoặc chưa xác nhận",
                            "Đang có ý kiến",
                            "Số tháng"))
                    .as(unit)
                    .isEqualTo(expected);
            assertThat(ReportLines.ofTable(
                            TableLines.ofSheet(workbook, 1),
                            ReportLines::sheetTask,
                            "Số lượt",
                            "Có minh chứng",
                            "Trong đó chưa xác nhận",
                            "Đang có ý kiến phản đối",
                            "Số tháng có thực hiện"))
                    .as(unit)
                    .isEqualTo(expected);
        }
    }

    @Test
    void documents_of_a_unit_state_the_same() throws Exception {
        for (var unit : WITH_DOCUMENTS) {
            var tasks = new TreeMap<>(CountedProvince.reported(unit));
            var total = Objects.requireNonNull(tasks.remove(ALL));
            for (var text : List.of(report(unit).docx(), report(unit).pdf())) {
                assertThat(ReportLines.ofUnitPaper(text, report(unit).names("task")))
                        .as(unit)
                        .isEqualTo(tasks);
                assertThat(ReportLines.after("kể cả nhiệm vụ phối hợp: ", text))
                        .as(unit)
                        .isEqualTo(total.get(0));
                var shares = ReportLines.shares(
                        ReportLines.indicatorTexts(text, report(unit).names("indicator")));
                shares.replaceAll((indicator, share) -> share.subList(0, 2));
                assertThat(shares).as(unit).isEqualTo(CountedProvince.indicators(unit));
                assertThat(words("report-document.did.", CountedProvince.reportedBy(unit)))
                        .as(unit)
                        .filteredOn(words -> !text.contains(words))
                        .isEmpty();
            }
        }
    }

    @Test
    void json_and_page_of_both_steps_state_what_units_submitted_and_what_is_in_evidence() {
        for (var step : List.of(DEPARTMENT, COMMITTEE)) {
            var content = report(step).content();
            var tasks = content.getJsonObject("figures").getJsonArray("tasks");
            var page = report(step).page();
            for (var column : List.of("submitted", "evidence")) {
                var is = step + " " + column;
                var total = content.getJsonObject("totals").getJsonObject(column);
                assertThat(ReportLines.ofJson(tasks, total, task -> task.getJsonObject(column), OF_STEP))
                        .as(is)
                        .isEqualTo(consolidated(column));
                assertThat(ReportLines.amounts(tasks, total, task -> task.getJsonObject(column)))
                        .as(is)
                        .isEqualTo(amounts(column));
                assertThat(ReportLines.ofPage(
                                page, part -> fact(part, column), fact(totals(page), column), ReportLines.CONSOLIDATED))
                        .as(is)
                        .isEqualTo(consolidated(column));
            }
            assertThat(words("amount.", ALL))
                    .as(step)
                    .filteredOn(words -> !page.text().contains(words))
                    .isEmpty();
        }
    }

    @Test
    void tables_of_both_steps_state_the_same() throws Exception {
        for (var step : List.of(DEPARTMENT, COMMITTEE)) {
            var workbook = report(step).document("xlsx");
            var machine = TableLines.ofCsv(report(step).document("machine.csv"));
            var office = TableLines.ofCsv(report(step).document("csv"));
            for (var column : List.of("submitted", "evidence")) {
                var is = step + " " + column;
                var expected = consolidated(column);
                for (var lines : List.of(machine, TableLines.ofSheet(workbook, 2))) {
                    var columns = Stream.of(OF_STEP).map(name -> column + "_" + name);
                    assertThat(ReportLines.ofTable(lines, ReportLines::machineTask, columns.toArray(String[]::new)))
                            .as(is)
                            .isEqualTo(expected);
                    assertThat(ReportLines.machineAmounts(lines, column + "_amounts"))
                            .as(is)
                            .isEqualTo(amounts(column));
                }
                var columns = Stream.of("số lượt", "có minh chứng", "chưa xác nhận", "số đơn vị")
                        .map(name -> (column.equals("evidence") ? "Minh chứng: " : "Đơn vị gửi: ") + name);
                assertThat(ReportLines.ofTable(office, ReportLines::officeTask, columns.toArray(String[]::new)))
                        .as(is)
                        .isEqualTo(expected);
            }
            var sheet = TableLines.ofSheet(workbook, 1);
            assertThat(ReportLines.ofTable(
                            sheet,
                            ReportLines::sheetTask,
                            "Đơn vị đã gửi",
                            "Đã gửi, có minh chứng",
                            "Đã gửi, trong đó chưa xác nhận",
                            "Số đơn vị đã gửi"))
                    .as(step)
                    .isEqualTo(consolidated("submitted"));
            assertThat(ReportLines.ofTable(
                            sheet,
                            ReportLines::sheetTask,
                            "Theo minh chứng",
                            "Theo minh chứng, đã chứng minh",
                            "Minh chứng, trong đó chưa xác nhận",
                            "Số đơn vị có minh chứng"))
                    .as(step)
                    .isEqualTo(consolidated("evidence"));
        }
    }

    /** The annex has uses, proven uses and units; it leaves out uses that are not confirmed. */
    @Test
    void documents_of_both_steps_state_the_same() throws Exception {
        for (var step : List.of(DEPARTMENT, COMMITTEE))
            for (var text : List.of(report(step).docx(), report(step).pdf())) {
                var names = report(step).names("task");
                for (var column : List.of("submitted", "evidence")) {
                    var expected = new TreeMap<String, List<Integer>>();
                    consolidated(column)
                            .forEach((task, of) -> expected.put(task, List.of(of.get(0), of.get(1), of.get(3))));
                    expected.remove(ALL);
                    assertThat(ReportLines.ofConsolidatedPaper(text, names, column.equals("submitted") ? 1 : 2))
                            .as(step + " " + column)
                            .isEqualTo(expected);
                }
                assertThat(text)
                        .as(step)
                        .contains("mỗi lượt tính một lần: " + uses("submitted") + " theo báo cáo của các đơn vị, "
                                + uses("evidence") + " theo minh chứng");
                assertThat(words("report-document.did.", ALL))
                        .as(step)
                        .filteredOn(words -> !text.contains(words))
                        .isEmpty();
                assertThat(ReportLines.shares(
                                ReportLines.indicatorTexts(text, report(step).names("indicator"))))
                        .as(step)
                        .isEqualTo(CountedProvince.indicators());
            }
    }

    @Test
    void indicators_of_both_steps_are_counts_of_their_denominators() throws Exception {
        for (var step : List.of(DEPARTMENT, COMMITTEE)) {
            var json = new TreeMap<String, List<Integer>>();
            for (var one : report(step)
                    .content()
                    .getJsonObject("figures")
                    .getJsonArray("indicators")
                    .getValuesAs(JsonObject.class))
                if (one.get("share") instanceof JsonObject share)
                    json.put(
                            one.getString("code"),
                            List.of(share.getInt("units"), share.getInt("of"), share.getInt("apart")));
            assertThat(json).as(step).isEqualTo(CountedProvince.indicators());

            var page = new TreeMap<String, String>();
            report(step)
                    .page()
                    .select("#indicators tbody tr")
                    .forEach(row -> page.put(
                            row.select(".code").text(),
                            row.select("td[data-label=Kết quả]").text()));
            assertThat(ReportLines.shares(page)).as(step).isEqualTo(CountedProvince.indicators());

            for (var lines : List.of(
                    TableLines.ofCsv(report(step).document("machine.csv")),
                    TableLines.ofSheet(report(step).document("xlsx"), 2)))
                assertThat(ReportLines.ofTable(
                                lines,
                                line -> ReportLines.machineIndicator(line, "share_of"),
                                "share_units",
                                "share_of",
                                "share_apart"))
                        .as(step)
                        .isEqualTo(CountedProvince.indicators());
        }
    }

    @Test
    void lists_of_indicators_name_who_counts_and_who_does_not() {
        var lists = report(DEPARTMENT).json().getJsonObject("lists");

        for (var indicator : CountedProvince.indicators().keySet()) {
            var members = new TreeMap<String, String>();
            for (var unit : office().get(lists.getString(indicator))
                    .asJsonObject()
                    .getJsonArray("units")
                    .getValuesAs(JsonObject.class)) {
                var part = unit.getJsonObject("indicator");
                var cluster = part.getString("name");
                if (part.getInt("of", 0) + part.getInt("count") > 0)
                    members.put(cluster.isEmpty() ? unit.getString("unit") : cluster.split(" ")[0], told(part));
            }
            assertThat(members).as(indicator).isEqualTo(CountedProvince.members(indicator));
        }
    }

    private static String told(JsonObject part) {
        if (part.getInt("of", 0) == 0) return "no entry " + part.getInt("count");
        if (part.getInt("apart") > 0) return "declared";
        return part.getInt("of") == 1
                ? part.getInt("count") == 1 ? "yes" : "no"
                : part.getInt("count") + " of " + part.getInt("of");
    }

    @Test
    void contradictions_are_those_that_matter() {
        var found = office()
                .get("/api/v1/reports?year=" + YEAR)
                .asJsonObject()
                .getJsonArray("reports")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(line -> line.getJsonArray("contradictions").getValuesAs(JsonObject.class).stream()
                        .map(one -> line.getString("unit") + " " + one.getString("kind") + " " + one.getString("task")
                                + one.getString("indicator")));

        assertThat(found)
                .containsExactlyInAnyOrder("tt-so-vhtt indicator-above 2025-1", "tt-p-dinh indicator-zero 2.22025-5");
    }

    /** Counts under 5 are withheld: that of a task's uses, proven, unconfirmed and submitted uses, and units. */
    @Test
    void the_public_year_has_the_tasks_whose_figures_are_not_small() {
        var json = json("/nam/" + YEAR + "/data.json");
        var csv = TableLines.ofCsv(
                Http.get(hub().resolve("/nam/" + YEAR + "/data.csv")).body());
        var page = Jsoup.parse(Http.get(hub().resolve("/nam/" + YEAR)).body());
        var expected = new TreeMap<String, List<String>>();
        consolidated("evidence")
                .forEach((task, of) -> expected.put(
                        task,
                        Stream.of(
                                        of.get(0),
                                        of.get(1),
                                        of.get(2),
                                        consolidated("submitted")
                                                .getOrDefault(task, List.of(0))
                                                .get(0),
                                        of.get(3))
                                .map(CountedReports::publicly)
                                .toList()));
        expected.remove(ALL);
        expected.values().removeIf(all -> all.stream().allMatch(String::isEmpty));
        var members = List.of("uses", "proven", "declared", "submitted", "units");

        var tasks = json.getJsonArray("tasks").getValuesAs(JsonObject.class);
        assertThat(publicTasks(tasks, task -> task.getString("code"), task -> members.stream()
                        .map(member -> task.containsKey(member) ? "" + task.getInt(member) : "")))
                .isEqualTo(expected);
        var lines = csv.stream().filter(line -> "task".equals(line.get("section")));
        assertThat(publicTasks(lines.toList(), line -> line.get("code"), line -> members.stream()
                        .map(member -> line.getOrDefault(member, ""))))
                .isEqualTo(expected);
        var rows = page.select("table").get(1).select("tbody tr");
        assertThat(publicTasks(rows, row -> row.select(".code").text(), row -> row.select("td").stream()
                        .map(cell -> cell.text().replace("dưới 5", ""))))
                .isEqualTo(expected);
    }

    private static <T> Map<String, List<String>> publicTasks(
            List<? extends T> of, Function<T, String> code, Function<T, Stream<String>> figures) {
        var tasks = new TreeMap<String, List<String>>();
        for (var one : of) tasks.put(code.apply(one), figures.apply(one).toList());
        tasks.values().removeIf(all -> all.stream().allMatch(String::isEmpty));
        return tasks;
    }

    private static String publicly(int figure) {
        return figure < 5 ? "" : "" + figure;
    }

    /** Percentages are never withheld. Kinds with fewer than 5 units or uses are combined: offices, police, press, wards. */
    @Test
    void the_public_year_has_indicators_kinds_of_unit_and_the_total() {
        var json = json("/nam/" + YEAR + "/data.json");

        var shares = new TreeMap<String, String>();
        for (var one : json.getJsonArray("indicators").getValuesAs(JsonObject.class))
            if (one.containsKey("percent"))
                shares.put(
                        one.getString("code"),
                        one.getInt("percent") + " %"
                                + (one.get("share") instanceof JsonObject of
                                        ? ", " + of.getInt("units") + " of " + of.getInt("of")
                                        : ""));
        assertThat(shares)
                .isEqualTo(Map.of(
                        "2025-1", "65 %, 319 of 490",
                        "2025-2", "60 %, 60 of 100",
                        "2025-3", "71 %, 5 of 7",
                        "2025-4", "29 %",
                        "2025-5", "50 %",
                        "2025-6", "100 %",
                        "2025-7", "30 %, 15 of 50",
                        "2025-14", "80 %, 800 of 1000"));
        assertThat(json.getJsonArray("kinds").getValuesAs(JsonObject.class))
                .extracting(kind -> kind.getString("kind") + ": " + kind.getInt("reported") + " of "
                        + kind.getInt("units") + " units, " + kind.getInt("uses") + " uses")
                .containsExactlyInAnyOrder(
                        "DEPARTMENT: 5 of 5 units, 21 uses",
                        "COMMUNE: 5 of 5 units, 12 uses",
                        "OTHER: 8 of 8 units, 22 uses");
        assertThat(json.getJsonArray("years").getValuesAs(JsonObject.class))
                .filteredOn(year -> year.getInt("year") == YEAR)
                .extracting(year -> year.getInt("uses"))
                .containsExactly(uses("evidence"));
    }

    private static JsonObject json(String path) {
        try (var reader =
                Json.createReader(new StringReader(Http.get(hub().resolve(path)).body()))) {
            return reader.readObject();
        }
    }

    private static Map<String, List<Integer>> consolidated(String column) {
        return CountedProvince.consolidated(column.equals("evidence"));
    }

    /** The total of distinct uses. */
    private static int uses(String column) {
        return Objects.requireNonNull(consolidated(column).get(ALL)).get(0);
    }

    private static Map<String, List<String>> amounts(String column) {
        return CountedProvince.amountsByTask(
                column.equals("evidence")
                        ? new String[] {ALL}
                        : CountedProvince.units().stream()
                                .filter(unit -> !unit.equals(CountedProvince.SPLIT))
                                .toArray(String[]::new));
    }

    /** The uses and amounts of all tasks in words, by the key of each kind of use: {@code 4 sự kiện, 664 lượt người}. */
    private static List<String> words(String key, String... units) {
        return CountedProvince.amountsByTask(units).entrySet().stream()
                .filter(task -> !task.getKey().equals(ALL))
                .flatMap(task -> task.getValue().stream())
                .map(amount -> amount.split(" "))
                .map(one -> {
                    var words = Words.VI.text(key + one[0], dotted(one[1]), dotted(one[2]));
                    return one[2].equals("0") ? words.split("\\|")[0] : words.replace("|", "");
                })
                .distinct()
                .toList();
    }

    private static String dotted(String number) {
        return NumberFormat.getInstance(Locale.forLanguageTag("vi")).format(Integer.parseInt(number));
    }

    /** The part of a page with the total of distinct uses. */
    private static Element totals(Document page) {
        return Objects.requireNonNull(page.selectFirst("aside section:has(h2:contains(mỗi lượt tính một lần))"));
    }

    private static Element fact(Element part, String column) {
        return part.select("dl.facts dd").get(column.equals("submitted") ? 0 : 1);
    }

    private static SentReport report(String path) {
        return SentReport.of(hub(), YEAR + "/" + path);
    }

    /** An officer with roles for the whole province. */
    static HubClient office() {
        return DemoOfficers.at(hub(), "quantri");
    }

    private static URI hub() {
        return product.first().home();
    }
}
