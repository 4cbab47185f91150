package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;

/** The province of the folder {@code province}, whose figures were computed by hand. */
final class CountedProvince {
    static final int YEAR = 2025;

    /** The task of the total of distinct uses, and the unit of the whole province. */
    static final String ALL = "";

    /** The unit that was merged into tt-xa-an, and the unit that was split. */
    private static final String MERGED = "tt-xa-binh";

    static final String SPLIT = "tt-xa-cau";
    private static final List<String> FORMER = List.of(MERGED, SPLIT);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> SOURCES = List.of("units", "assets", "places", "entries", "happenings");

    /** The counted uses of a unit and a task, and those under objection. */
    record Figures(int uses, int proven, int declared, int objected) {
        static final Figures NOTHING = new Figures(0, 0, 0, 0);

        static Figures of(Map<String, String> line) {
            return new Figures(
                    TableLines.number(line, "uses"),
                    TableLines.number(line, "proven"),
                    TableLines.number(line, "declared"),
                    TableLines.number(line, "objected"));
        }

        Figures plus(Figures other) {
            return new Figures(
                    uses + other.uses, proven + other.proven, declared + other.declared, objected + other.objected);
        }
    }

    private CountedProvince() {}

    /**
     * Starts a product whose only units are those of the province. Inserts the happenings into the sources of evidence,
     * waits for the evidence, and decides on some of it. The caller closes the product.
     */
    static Product happen() throws SQLException {
        var product = TheProduct.another("counted");
        try {
            happen(product);
        } catch (SQLException | RuntimeException e) {
            product.close();
            throw e;
        }
        return product;
    }

    private static void happen(Product product) throws SQLException {
        try (var database = TheDatabase.of(product);
                var statement = database.createStatement()) {
            for (var name : SOURCES) insert(database, name);
            database.setAutoCommit(false);
            statement.execute(text("load.sql"));
            statement.execute(text("load-entries.sql"));
            database.commit();
            database.setAutoCommit(true);
            HubClient.await("the evidence of the province", PATIENCE, () -> isWritten(database));
            statement.execute(text("decide.sql"));
        }
    }

    private static boolean isWritten(Connection database) {
        try {
            return TheDatabase.text(
                            database,
                            "select not exists (select from evidence_due) and exists (select from evidence"
                                    + " where first_on between '2025-01-01' and '2025-12-31')")
                    .equals("t");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection database, String name) throws SQLException {
        var lines = lines(name);
        var columns = lines.get(0).keySet();
        try (var statement = database.createStatement()) {
            statement.execute("create temporary table province_" + name
                    + columns.stream().map(column -> column + " text").collect(Collectors.joining(", ", " (", ")")));
        }
        var marks = String.join(", ", columns.stream().map(column -> "?").toList());
        try (var insert = database.prepareStatement("insert into province_" + name + " values (" + marks + ")")) {
            for (var line : lines) {
                var at = 1;
                for (var cell : line.values()) insert.setString(at++, cell.isEmpty() ? null : cell);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The codes of the units. */
    static List<String> units() {
        return lines("units").stream().map(unit -> unit.get("unit")).toList();
    }

    /** The figures by task of these units together; their tasks without uses are missing. */
    static Map<String, Figures> tasks(String... units) {
        var all = new TreeMap<String, Figures>();
        lines("expected-tasks").stream()
                .filter(line -> List.of(units).contains(line.get("unit")))
                .forEach(line -> all.merge(line.get("task"), Figures.of(line), Figures::plus));
        return all;
    }

    /** The uses and the amount by kind of use, as {@code held 4 664}, of these units together and this task. */
    static List<String> amounts(String task, String... units) {
        var uses = new TreeMap<String, Integer>();
        var amounts = new TreeMap<String, Integer>();
        lines("expected-amounts").stream()
                .filter(line -> List.of(units).contains(line.get("unit")) && task.equals(line.get("task")))
                .forEach(line -> {
                    uses.merge(line.get("use"), TableLines.number(line, "uses"), Integer::sum);
                    amounts.merge(line.get("use"), TableLines.number(line, "amount"), Integer::sum);
                });
        return uses.keySet().stream()
                .map(use -> use.toLowerCase().replace('_', '-') + " " + uses.get(use) + " " + amounts.get(use))
                .sorted()
                .toList();
    }

    /** The lines of a table, with the cells by column. */
    static List<Map<String, String>> lines(String name) {
        return TableLines.ofCsv(text(name + ".csv"));
    }

    private static String text(String name) {
        try (var file = CountedProvince.class.getResourceAsStream("province/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The units that exist when reports are due. */
    static List<String> reporting() {
        return units().stream().filter(unit -> !FORMER.contains(unit)).toList();
    }

    /** The units whose uses the report of this unit includes: itself, and the unit that was merged into it. */
    static String[] reportedBy(String unit) {
        return unit.equals("tt-xa-an") ? new String[] {unit, MERGED} : new String[] {unit};
    }

    /**
     * The lines of the report of a unit by task: uses, proven, not confirmed, objected, and months with uses. Lines without
     * uses are left out.
     */
    static Map<String, List<Integer>> reported(String unit) {
        var lines = new TreeMap<String, List<Integer>>();
        tasks(reportedBy(unit))
                .forEach((task, of) -> lines.put(
                        task,
                        List.of(of.uses(), of.proven(), of.declared(), of.objected(), months(task, reportedBy(unit)))));
        return lines;
    }

    private static int months(String task, String... units) {
        return (int) lines("uses").stream()
                .filter(use -> List.of(units).contains(use.get("unit")) && !"objected".equals(use.get("counts_as")))
                .filter(use -> task.equals(ALL)
                        || List.of(use.getOrDefault("tasks", "").split(";")).contains(task))
                .map(use -> use.get("month"))
                .distinct()
                .count();
    }

    /**
     * The lines of consolidated reports by task: uses, proven, not confirmed, and units with uses. The evidence includes the
     * unit that was split, for which no unit reports.
     */
    static Map<String, List<Integer>> consolidated(boolean evidence) {
        var lines = new TreeMap<String, List<Integer>>();
        var units =
                units().stream().filter(unit -> evidence || !unit.equals(SPLIT)).toList();
        tasks(evidence ? new String[] {ALL} : units.toArray(String[]::new))
                .forEach((task, of) ->
                        lines.put(task, List.of(of.uses(), of.proven(), of.declared(), doers(task, units))));
        return lines;
    }

    private static int doers(String task, List<String> units) {
        return (int) lines("expected-tasks").stream()
                .filter(line -> units.contains(line.get("unit")) && task.equals(line.get("task")))
                .map(line -> MERGED.equals(line.get("unit")) ? "tt-xa-an" : line.get("unit"))
                .distinct()
                .count();
    }

    /** The amounts by task of these units together; tasks without uses are left out. */
    static Map<String, List<String>> amountsByTask(String... units) {
        var amounts = new TreeMap<String, List<String>>();
        tasks(units).keySet().forEach(task -> amounts.put(task, amounts(task, units)));
        return amounts;
    }

    /** The indicators: count, denominator, and how many of the count are only declared. */
    static Map<String, List<Integer>> indicators() {
        var lines = new TreeMap<String, List<Integer>>();
        for (var line : lines("expected-indicators"))
            lines.put(
                    line.getOrDefault("indicator", ""),
                    List.of(
                            TableLines.number(line, "count"),
                            TableLines.number(line, "of"),
                            TableLines.number(line, "declared_only")));
        return lines;
    }

    /** Who is in an indicator: {@code yes}, {@code no}, {@code declared}, or people as {@code 214 of 250}. */
    static Map<String, String> members(String indicator) {
        var members = new TreeMap<String, String>();
        for (var line : lines("expected-members"))
            if (indicator.equals(line.get("indicator")))
                members.put(
                        line.getOrDefault("member", ""),
                        "no entry".equals(line.get("counts"))
                                ? "no entry " + line.get("numerator")
                                : "".equals(line.get("denominator"))
                                        ? line.getOrDefault("counts", "")
                                        : line.get("numerator") + " of " + line.get("denominator"));
        return members;
    }

    /** Count and denominator of the indicators in which the unit or one of its clusters is; 0 if it entered no denominator. */
    static Map<String, List<Integer>> indicators(String unit) {
        var places = lines("places").stream()
                .filter(place -> List.of(reportedBy(unit)).contains(place.get("unit")))
                .map(place -> place.get("place"))
                .toList();
        var found = new TreeMap<String, List<Integer>>();
        for (var line : lines("expected-members"))
            if (unit.equals(line.get("member")) || places.contains(line.get("member"))) {
                var isCounted = List.of("yes", "declared").contains(line.get("counts"));
                var isPeople = !"".equals(line.get("numerator"));
                var of = isPeople ? number(line, "denominator") : 1;
                var part = List.of(isPeople ? number(line, "numerator") : isCounted ? 1 : 0, of);
                found.merge(
                        line.getOrDefault("indicator", ""),
                        part,
                        (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1)));
            }
        return found;
    }

    /** The number in this column, 0 if it is empty. */
    private static int number(Map<String, String> line, String column) {
        return "".equals(line.get(column)) ? 0 : TableLines.number(line, column);
    }
}
