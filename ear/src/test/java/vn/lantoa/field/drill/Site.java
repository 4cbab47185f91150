package vn.lantoa.field.drill;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.Product;
import vn.lantoa.run.Services;
import vn.lantoa.run.Settings;
import vn.lantoa.run.WildFlyNode;

/**
 * A product on an empty home whose database and store are behind fault proxies, with the officers, the partners and the
 * journal of a drill.
 */
final class Site implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final Database database;
    private final Store store;
    private final Product product;
    private final List<WildFlyNode> nodes = new ArrayList<>();
    private final Journal journal;
    private final WebhookReceiver receiver;
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread hook = new Thread(this::end);
    private long startMillis;
    private @Nullable Crew crew;
    private final List<WireConsumer> consumers = new ArrayList<>();

    private Site(Path home, Map<String, String> environment) throws IOException {
        this.home = home;
        var server = path("server.home");
        database = new Database(home.resolve("postgresql"), programs());
        store = new Store(home.resolve("s3"));
        receiver = new WebhookReceiver();
        journal = new Journal(path("field.work").resolve("journal-" + home.getFileName() + ".log"));
        product = Product.start(settings(server, environment));
        nodes.add(product.first());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private Settings settings(Path server, Map<String, String> environment) {
        var settings = Settings.forTests(server, path("product.ear"), home)
                .withMachine(new Settings.Machine("512m", false, false, List.of(System.getProperty("test.compiler"))));
        for (var given : List.of(database.environment(), store.environment(), environment))
            for (var one : given.entrySet()) settings = settings.with(one.getKey(), one.getValue());
        return settings;
    }

    /** Starts it for this drill. */
    static Site open(Drill drill) throws IOException {
        var home = home(drill);
        drill.clear(home);
        Leftovers.end(home);
        drill.prepare(home);
        var begun = System.nanoTime();
        var site = new Site(home, drill.environment());
        try {
            site.product.first().ready(PATIENCE);
            site.startMillis = (System.nanoTime() - begun) / 1_000_000;
            while (site.nodes.size() < drill.nodes())
                site.nodes.add(site.product.node().ready(PATIENCE));
            site.settle();
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** The folder of PostgreSQL's programs. */
    static Path programs() {
        return Services.binaries(path("server.home"));
    }

    static Path home(Drill drill) {
        return path("product.home").resolve("drill-" + drill.site());
    }

    /** Adds a node of the product to the work. */
    void join(WildFlyNode node) {
        nodes.add(node);
        crew = crew().at(hub());
    }

    /** Removes a node from the work. */
    void leave(WildFlyNode node) {
        nodes.remove(node);
        crew = crew().at(hub());
    }

    private void settle() {
        var officers = Crew.signIn(hub());
        crew = officers;
        var newsroom = Partner.join(officers.administrator(), List.of());
        Partner.subscribe(newsroom, receiver.address());
        consumers.add(new WireConsumer(newsroom, "", journal));
        var specialist = Partner.join(officers.administrator(), List.of(WireConsumer.TOPIC));
        consumers.add(new WireConsumer(specialist, WireConsumer.TOPIC, journal));
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    Path home() {
        return home;
    }

    /** Milliseconds from the start of its services until its first node was ready. */
    long startMillis() {
        return startMillis;
    }

    Database database() {
        return database;
    }

    Store store() {
        return store;
    }

    Product product() {
        return product;
    }

    WildFlyNode node() {
        return nodes.get(0);
    }

    List<WildFlyNode> nodes() {
        return nodes;
    }

    /** The nodes; each call begins with another one. */
    Hub hub() {
        return new Hub(addresses(), turn.getAndIncrement());
    }

    private List<URI> addresses() {
        return nodes.stream().map(WildFlyNode::home).toList();
    }

    Crew crew() {
        return Objects.requireNonNull(crew);
    }

    /** Clients of a newsroom that is entitled to everything, and of one that is entitled to a topic. */
    List<WireConsumer> consumers() {
        return consumers;
    }

    Journal journal() {
        return journal;
    }

    WebhookReceiver receiver() {
        return receiver;
    }

    /** Keeps the logs of the nodes, for examining a finding. */
    void keepLogs(String name) throws IOException {
        var kept = Files.createDirectories(path("field.work").resolve("logs-" + name));
        for (var node : nodes) {
            var number = nodes.indexOf(node) + 1;
            for (var log : List.of(node.log(), node.log().resolveSibling("access.log")))
                if (Files.exists(log))
                    Files.copy(log, kept.resolve("node-" + number + "-" + log.getFileName()), REPLACE_EXISTING);
        }
    }

    private void end() {
        consumers.forEach(WireConsumer::close);
        product.close();
        store.close();
        database.close();
        receiver.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        end();
        journal.write("ended at " + Instant.now());
    }
}
