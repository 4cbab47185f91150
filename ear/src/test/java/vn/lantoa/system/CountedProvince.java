package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.demo.HubClient;

/** The province of the folder {@code province}, whose figures were computed by hand. */
final class CountedProvince {
    static final int YEAR = 2029;

    /** The task of the total of distinct uses, and the unit of the whole province. */
    static final String ALL = "";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> SOURCES = List.of("units", "assets", "places", "entries", "happenings");

    /** The counted uses of a unit and a task, and those under objection. */
    record Figures(int uses, int proven, int declared, int objected) {
        static final Figures NOTHING = new Figures(0, 0, 0, 0);

        static Figures of(Map<String, String> line) {
            return new Figures(
                    number(line, "uses"), number(line, "proven"), number(line, "declared"), number(line, "objected"));
        }

        Figures plus(Figures other) {
            return new Figures(
                    uses + other.uses, proven + other.proven, declared + other.declared, objected + other.objected);
        }
    }

    private CountedProvince() {}

    /** Inserts the happenings into the sources of evidence, waits for the evidence, and decides on some of it; once. */
    static synchronized void happen() throws SQLException {
        try (var database = TheDatabase.of(TheProduct.running());
                var statement = database.createStatement()) {
            if (Integer.parseInt(TheDatabase.text(database, "select count(*) from organisation where code = 'tt-bao'"))
                    > 0) return;
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
                                    + " where first_on between '2029-01-01' and '2029-12-31')")
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
                    uses.merge(line.get("use"), number(line, "uses"), Integer::sum);
                    amounts.merge(line.get("use"), number(line, "amount"), Integer::sum);
                });
        return uses.keySet().stream()
                .map(use -> use.toLowerCase().replace('_', '-') + " " + uses.get(use) + " " + amounts.get(use))
                .sorted()
                .toList();
    }

    /** The lines of a table, with the cells by column. */
    static List<Map<String, String>> lines(String name) {
        return table(text(name + ".csv"));
    }

    /** The lines of a table with a header. */
    static List<Map<String, String>> table(String csv) {
        var rows = Arrays.stream(csv.replace("\uFEFF", "").split("\r?\n"))
                .map(CountedProvince::cells)
                .toList();
        var columns = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> {
                    var line = new LinkedHashMap<String, String>();
                    IntStream.range(0, columns.size()).forEach(at -> line.put(columns.get(at), row.get(at)));
                    return (Map<String, String>) line;
                })
                .toList();
    }

    /** The cells of a line; a quoted cell may contain commas and doubled quotes. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var one = line.charAt(i);
            if (one == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(one);
                i++;
            } else if (one == '"') quoted = !quoted;
            else if (one == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(one);
        }
        cells.add(cell.toString());
        return cells;
    }

    private static int number(Map<String, @Nullable String> line, String column) {
        return Integer.parseInt(Objects.requireNonNull(line.get(column), column));
    }

    private static String text(String name) {
        try (var file = CountedProvince.class.getResourceAsStream("province/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The units whose uses the report of this unit includes: itself, and the unit that was merged into it. */
    static String[] reportedBy(String unit) {
        return lines("units").stream()
                .filter(one -> unit.equals(one.get("successors")))
                .map(one -> one.get("unit"))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), formers -> Stream.concat(Stream.of(unit), formers.stream())
                                .toArray(String[]::new)));
    }
}
