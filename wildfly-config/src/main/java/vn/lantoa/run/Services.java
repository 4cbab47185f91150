package vn.lantoa.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Database and store used by the nodes: external ones if the settings name them, otherwise embedded ones. */
public final class Services implements AutoCloseable {
    private final Backing database;
    private final Backing store;

    private Services(Backing database, Backing store) {
        this.database = database;
        this.store = store;
    }

    static Services start(Settings settings) {
        var database = database(settings);
        try {
            return new Services(database, store(settings));
        } catch (CannotStart e) {
            database.close();
            throw e;
        }
    }

    /** Returns the embedded database; empty if the database is external. */
    public Optional<EmbeddedPostgresql> embeddedDatabase() {
        return database instanceof EmbeddedPostgresql embedded ? Optional.of(embedded) : Optional.empty();
    }

    private static Backing database(Settings settings) {
        var given = given(settings, "LANTOA_DB_", "LANTOA_DB_URL", Set.of("LANTOA_DB_POOL"));
        if (!given.isEmpty()) return new Backing.Outside("external database, " + given.get("LANTOA_DB_URL"), given);
        return EmbeddedPostgresql.start(
                settings.home().resolve("postgresql"),
                binaries(settings.server()),
                Ports.free(),
                settings.machine().durable());
    }

    private static Backing store(Settings settings) {
        var given = given(settings, "LANTOA_S3_", "LANTOA_S3_ENDPOINT", Set.of());
        if (!given.isEmpty()) return new Backing.Outside("external store, " + given.get("LANTOA_S3_ENDPOINT"), given);
        return EmbeddedS3.start(settings.home().resolve("s3"), Ports.free());
    }

    /** Returns the folder of PostgreSQL's unpacked programs, shared by all homes of a server. */
    public static Path binaries(Path server) {
        return server.resolveSibling("postgresql-programs");
    }

    private static Map<String, String> given(Settings settings, String prefix, String needed, Set<String> harmless) {
        var all = new HashMap<>(System.getenv());
        all.putAll(settings.environment());
        var given = new TreeMap<>(all);
        given.keySet().removeIf(name -> !name.startsWith(prefix) || harmless.contains(name));
        if (!given.isEmpty() && !given.containsKey(needed))
            throw new CannotStart(String.join(", ", given.keySet()) + " is set, but " + needed + " is not");
        return given;
    }

    public Map<String, String> environment() {
        var both = new HashMap<>(database.environment());
        both.putAll(store.environment());
        return both;
    }

    String description() {
        return database.description() + System.lineSeparator() + "  " + store.description();
    }

    /** Closes the store, which stops at once, and then the database, which must shut down cleanly. */
    @Override
    public void close() {
        store.close();
        database.close();
    }
}
