package vn.lantoa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.lantoa.system.TheDatabase;

/** Puts released assets into a hub by the hundred thousand, past every use case: nobody has so many to upload. */
final class ReleasedAssets {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String OUT = "select count(*) from release where state = 'PUBLISHED' and reach = 'PUBLIC'";

    private final Connection database;
    private final Random random = new Random(104);

    ReleasedAssets(Connection database) {
        this.database = database;
    }

    /** Puts out so many more that there are this many, and has the index of words made anew. How long the index took. */
    Duration fillTo(int wanted) throws SQLException, IOException, InterruptedException {
        try (var statement = database.createStatement()) {
            statement.execute(script().formatted(wanted - count(OUT)));
            statement.execute("vacuum analyze asset, asset_version, release");
            var begin = System.nanoTime();
            statement.execute("insert into outbox_message (id, event, handler, body) values (gen_random_uuid(),"
                    + " 'SearchRebuildOrdered', 'IndexEverything', '{\"at\": \"2026-01-01T00:00:00Z\"}')");
            await();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            statement.execute("vacuum analyze search_document");
            return took;
        }
    }

    /** Two neighbouring words of so many titles; every second pair without its marks. */
    List<String> pairs(int wanted) throws SQLException {
        var pairs = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select title, plain_title from search_document order by asset_id limit " + wanted)) {
            while (rows.next()) {
                var words = rows.getString(pairs.size() % 2 + 1).split(" ");
                int first = random.nextInt(words.length - 1);
                pairs.add(words[first] + " " + words[first + 1]);
            }
        }
        return pairs;
    }

    // the work is done when its row is: a bounded wait for it is the measurement
    private void await() throws SQLException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (count("select count(*) from outbox_message where handler = 'IndexEverything' and done_at is null") > 0) {
            if (System.nanoTime() > until)
                throw new IllegalStateException("the index is not made anew after " + PATIENCE + "; it has "
                        + count("select count(*) from search_document") + " documents");
            Thread.sleep(100);
        }
    }

    private int count(String query) throws SQLException {
        return Integer.parseInt(TheDatabase.text(database, query));
    }

    private static String script() throws IOException {
        try (var stream = ReleasedAssets.class.getResourceAsStream("released-assets.sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
