package vn.lantoa.field.size;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of a province after years, inserted directly into a hub's database: uploading so many is impossible. The
 * references are right; no rule of the hub is checked.
 */
public final class FilledProvince {
    private static final String DOCUMENTS = "documents";
    private static final List<String> SCRIPTS =
            List.of("organisations", "releases", DOCUMENTS, "drafts", "history", "campaigns", "bulletins");

    /** The indexes without a constraint; for many rows it is faster to create them at the end. */
    private static final String INDEXES =
            """
            select i.indexname, i.indexdef from pg_indexes i join pg_class c on c.oid = i.indexname::regclass
            join pg_index x on x.indexrelid = c.oid
            where i.schemaname = 'public' and not x.indisunique
              and not exists (select 1 from pg_constraint k where k.conindid = c.oid)""";

    private final Connection database;

    public FilledProvince(Connection database) {
        this.database = database;
    }

    /** Inserts this many assets, and the rows of a province of that size. */
    public void fill(int assets) throws SQLException, IOException {
        fill(assets, SCRIPTS);
    }

    /** Inserts the same without the search documents, which the hub writes on request. */
    public void fillWithoutDocuments(int assets) throws SQLException, IOException {
        fill(
                assets,
                SCRIPTS.stream().filter(script -> !script.equals(DOCUMENTS)).toList());
    }

    private void fill(int assets, List<String> scripts) throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            // references need not be checked ten million times, and some triggers only guard against changes
            statement.execute("set session_replication_role = replica");
            statement.execute("set maintenance_work_mem = '512MB'; set work_mem = '64MB'");
            statement.execute("select set_config('fill.assets', '" + assets + "', false)");
            var indexes = dropped(statement);
            for (var script : scripts) timed(statement, script, text(script));
            // each in a separate transaction: a running hub waits for at most one
            for (var index : indexes) timed(statement, index, index);
            timed(statement, "vacuum", "vacuum analyze");
        }
    }

    private static List<String> dropped(Statement statement) throws SQLException {
        var names = new ArrayList<String>();
        var definitions = new ArrayList<String>();
        try (var rows = statement.executeQuery(INDEXES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        statement.execute("drop index " + String.join(", ", names));
        return definitions;
    }

    private static void timed(Statement statement, String what, String sql) throws SQLException {
        var begin = System.nanoTime();
        statement.execute(sql);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf("%s: %,d s%n", what, took.toSeconds());
    }

    private static String text(String script) throws IOException {
        try (var stream = FilledProvince.class.getResourceAsStream(script + ".sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
