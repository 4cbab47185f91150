package vn.lantoa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.lantoa.run.EmbeddedPostgresql;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;
import vn.lantoa.run.Services;

/**
 * A real PostgreSQL and a real S3 store for the tests named {@code …IT}, new for each run. Their settings are system
 * properties of this process and of the container's, as {@code lantoa.db.url} for {@code LANTOA_DB_URL}. Unit tests run
 * without them.
 */
public class TestServices implements LauncherSessionListener {
    /** The identity provider of these tests. */
    public static final String ISSUER = "http://127.0.0.1:1/realms/so";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.services") == null) return;
        var home = Path.of(System.getProperty("it.home"));
        delete(home);
        var database = EmbeddedPostgresql.start(
                home.resolve("postgresql"),
                Services.binaries(Path.of(System.getProperty("server.home"))),
                Ports.free(),
                false);
        // closed after the container, which is put there later
        var services = Namespace.create(TestServices.class);
        session.getStore().put(services, "database", database);
        var store = EmbeddedS3.start(home.resolve("s3"), Ports.free());
        session.getStore().put(services, "store", store);
        announce(database.environment(), store.environment());
    }

    private static void announce(Map<String, String> database, Map<String, String> store) {
        var properties = new HashMap<String, String>();
        database.forEach((name, value) -> properties.put(property(name), value));
        store.forEach((name, value) -> properties.put(property(name), value));
        properties.put("lantoa.demo", "true");
        // no listener at this port
        properties.put("lantoa.oidc.issuer", ISSUER);
        properties.put("lantoa.oidc.client.id", "lantoa");
        properties.put("lantoa.oidc.secret", "secret");
        properties.put("lantoa.oidc.local", "everyone");
        properties.put("lantoa.outward.networks", "127.0.0.0/8");
        // off: the tests run the visits themselves
        var hour = LocalTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).getHour();
        properties.put("lantoa.crawl.hours", (hour + 12) % 24 + "-" + (hour + 13) % 24);
        var trials = List.of("histories", "histories.seed", "trial.seed", "trial.each", "trial.forged", "trial.decoys");
        for (var trial : trials)
            Optional.ofNullable(System.getProperty(trial)).ifPresent(value -> properties.put(trial, value));
        var http = Ports.free();
        var management = Ports.free();
        properties.put("jboss.http.port", Integer.toString(http));
        properties.put("jboss.management.http.port", Integer.toString(management));
        var arguments = new StringBuilder("-Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 ");
        arguments.append(System.getProperty("test.compiler"));
        properties.forEach((name, value) ->
                arguments.append(" -D").append(name).append('=').append(value));
        properties.forEach(System::setProperty);
        System.setProperty("it.vm", arguments.toString());
        System.setProperty("it.management", Integer.toString(management));
    }

    private static String property(String setting) {
        return setting.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) return;
        try (var paths = Files.walk(tree)) {
            for (var path : paths.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot empty " + tree, e);
        }
    }
}
