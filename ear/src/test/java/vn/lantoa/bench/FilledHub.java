package vn.lantoa.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.lantoa.field.size.FilledProvince;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;

/** A running hub with a given number of assets, loaded at its first start and present at every other one. */
final class FilledHub implements AutoCloseable {
    private static final Duration READY = Duration.ofMinutes(15);
    private static final Duration MADE = Duration.ofMinutes(40);
    private static final String NODE = "java";

    private final Settings settings;
    private final Product product;
    private final Connection database;
    private final Duration start;

    private FilledHub(Settings settings, Product product) throws SQLException {
        this.settings = settings;
        this.product = product;
        var begun = System.nanoTime();
        product.first().ready(READY);
        this.start = Duration.ofNanos(System.nanoTime() - begun);
        this.database = TheDatabase.of(product);
    }

    /**
     * Starts it.
     *
     * @param content of the demo, whose files the assets have
     */
    static FilledHub of(Settings settings, int assets, Path content) throws SQLException, IOException {
        var filled = settings.home().resolve("filled");
        if (!Files.exists(filled)) {
            empty(settings.home());
            // the measurement begins with a start, so the hub that was filled ends first
            try (var hub = started(settings)) {
                hub.fill(assets, settings.home(), content);
            }
            Files.writeString(filled, String.valueOf(assets));
        }
        return started(settings);
    }

    private static FilledHub started(Settings settings) throws SQLException {
        var product = Product.start(settings);
        try {
            return new FilledHub(settings, product);
        } catch (SQLException | RuntimeException e) {
            product.close();
            throw e;
        }
    }

    private void fill(int assets, Path home, Path content) throws SQLException, IOException {
        new DemoContent(home(), content, home.resolve("demo-content")).load();
        await("all renditions", "rendition where state in ('PLANNED', 'RUNNING')");
        new FilledProvince(database).fillWithoutDocuments(assets);
        try (var statement = database.createStatement()) {
            statement.execute("insert into outbox_message (id, event, handler, body) values (gen_random_uuid(),"
                    + " 'SearchRebuildOrdered', 'IndexEverything', '{\"at\": \"2026-01-01T00:00:00Z\"}')");
            await("the search", "outbox_message where handler = 'IndexEverything' and done_at is null");
            statement.execute("vacuum analyze");
        }
    }

    private void await(String what, String rows) {
        HubClient.await(what, MADE, () -> texts("select count(*) from " + rows).equals(List.of("0")));
    }

    URI home() {
        return product.first().home();
    }

    /** The time from the start of its server, whose database is up, until it was ready. */
    Duration start() {
        return start;
    }

    /** The settings of its services. */
    Map<String, String> environment() {
        return product.services().environment();
    }

    Connection database() {
        return database;
    }

    /** The first column of each row. */
    List<String> texts(String query) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Cost cost() {
        var transactions = texts("select xact_commit + xact_rollback from pg_stat_database where datname = 'lantoa'");
        return new Cost(
                Cost.micros(NODE),
                Cost.microsOfPostgres(settings.home().resolve("postgresql")),
                Double.parseDouble(transactions.get(0)));
    }

    /** Resident memory of the node, VmRSS of proc(5). */
    long residentMegabytes() {
        long kilobytes = 0;
        for (var process : ProcessHandle.current().descendants().toList()) {
            for (var line : status(process)) {
                if (line.startsWith("Name:") && !line.endsWith(NODE)) break;
                if (line.startsWith("VmRSS:")) kilobytes += Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return kilobytes / 1024;
    }

    private static List<String> status(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"));
        } catch (IOException ended) {
            return List.of();
        }
    }

    private static void empty(Path home) throws IOException {
        if (!Files.exists(home)) return;
        try (var all = Files.walk(home)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
        product.close();
    }
}
