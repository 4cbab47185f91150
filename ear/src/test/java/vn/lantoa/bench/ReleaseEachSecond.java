package vn.lantoa.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A campaign each minute whose items are released automatically, one each second, until this is closed. */
final class ReleaseEachSecond implements AutoCloseable {
    private static final int EACH_MINUTE = 60;

    private final Connection database;
    private final Future<?> planning;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    ReleaseEachSecond(Connection database) {
        this.database = database;
        this.planning = clock.scheduleAtFixedRate(this::plan, 0, 1, TimeUnit.MINUTES);
    }

    private void plan() {
        try (var insert = database.prepareStatement(script())) {
            insert.setInt(1, EACH_MINUTE);
            insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            insert.setObject(3, UUID.randomUUID());
            insert.setInt(4, 1);
            insert.execute();
        } catch (SQLException | IOException e) {
            System.out.println("no release each second any more: " + e);
        }
    }

    private static String script() throws IOException {
        try (var stream = Objects.requireNonNull(
                ReleaseEachSecond.class.getResourceAsStream("/vn/lantoa/field/busy-minute.sql"))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        planning.cancel(true);
        clock.shutdownNow();
    }
}
