package vn.lantoa.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.run.WildFlyNode;

/**
 * The shared running product of all system tests, in demo mode on an empty home: started when the first test needs it,
 * stopped after the last. A test that breaks something (kills a node, stops a service) either repairs it or starts a
 * separate product, see {@link #another}.
 */
public final class TheProduct {
    /** Time limit of a node's start, on a busy machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(4);

    /** The contact in the feeds of the running product. */
    public static final String CONTACT = "lien-he@tinh.example.vn";

    /** The security contact of the running product. */
    static final String SECURITY_CONTACT = "an-toan@tinh.example.vn";

    /** The witness who receives the head of the audit log once a day. */
    static final String WITNESS = "thanhtra@tinh.example.vn";

    private static @Nullable Product product;
    private static @Nullable WildFlyNode second;

    static {
        // also if the run is interrupted
        Runtime.getRuntime().addShutdownHook(new Thread(TheProduct::stop));
    }

    private TheProduct() {}

    /** The address of the first node. */
    public static URI uri() {
        return node().home();
    }

    /** The first node. */
    public static WildFlyNode node() {
        return running().first();
    }

    /** The second node on the same database and store, with the same public address, started when first asked for. */
    public static synchronized WildFlyNode second() {
        var node = second;
        if (node == null) {
            node = running().node().ready(PATIENCE);
            second = node;
        }
        return node;
    }

    /** Another node whose clock is behind by this many seconds; the caller stops it. */
    public static WildFlyNode behind(int seconds) {
        return running().node("LANTOA_TRIAL_CLOCK_OFFSET", "-" + seconds).ready(PATIENCE);
    }

    /** The folder of the running product's data. */
    static Path home() {
        return path("product.home").resolve("shared");
    }

    public static synchronized Product running() {
        var started = product;
        if (started == null) {
            started = ready(Product.start(settings("shared")
                    .with("LANTOA_SMTP_URL", TheMailServer.url())
                    .with("LANTOA_AUDIT_WITNESSES", WITNESS)
                    .with("LANTOA_CONTACT_EMAIL", CONTACT)
                    .with("LANTOA_SECURITY_CONTACT", SECURITY_CONTACT)
                    .with("LANTOA_SYSLOG_LEVEL", "INFO")
                    .with("LANTOA_SYSLOG_PORT", "" + TheLogRelay.port())));
            product = started;
        }
        return started;
    }

    /** A separate product on an empty home; the caller closes it. */
    public static Product another(String name) {
        return ready(Product.start(settings(name)));
    }

    /** The settings of a product on an empty home. */
    public static Settings settings(String name) {
        empty(home(name));
        return Settings.forTests(path("server.home"), path("product.ear"), home(name))
                .withMachine(new Machine("512m", false, false, List.of(System.getProperty("test.compiler"))));
    }

    /** Waits for its first node; closes the product if it does not start. */
    public static Product ready(Product started) {
        try {
            started.first().ready(PATIENCE);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** The folder of this product's data. */
    public static Path home(String name) {
        return path("product.home").resolve(name);
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    /** Deletes the home of an ended product: a trial may have filled it. */
    public static void discard(String name) {
        empty(home(name));
    }

    private static void empty(Path home) {
        if (!Files.exists(home)) return;
        try (var paths = Files.walk(home)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot empty " + home, e);
        }
    }

    private static synchronized void stop() {
        if (product != null) product.close();
        product = null;
        second = null;
        TheMailServer.stop();
    }
}
