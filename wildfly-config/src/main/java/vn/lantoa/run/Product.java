package vn.lantoa.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The whole product: database, store, and the nodes that use them. {@link #close} stops all in reverse order, once. */
public final class Product implements AutoCloseable {
    private final Settings settings;
    private final Home home;
    private final Services services;
    private final List<WildFlyNode> nodes = new ArrayList<>();
    private boolean closed;

    private Product(Settings settings, Home home, Services services) {
        this.settings = settings;
        this.home = home;
        this.services = services;
    }

    /** Starts the services and the first node. Does not wait until the node is ready; see {@link WildFlyNode#ready}. */
    public static Product start(Settings settings) {
        require(settings);
        var home = Home.take(settings.home());
        try {
            for (var number = 1; number <= 9; number++)
                new PidFile(settings.home().resolve(name(number) + ".pid")).sweep();
            var port = Ports.wanted(settings.port());
            var product = new Product(settings, home, Services.start(settings));
            ServicesFile.write(settings.home(), product.services.environment());
            product.start(settings, port);
            return product;
        } catch (CannotStart | IOException e) {
            release(home);
            throw e instanceof CannotStart known ? known : new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    private static void require(Settings settings) {
        for (var file : List.of(settings.server().resolve("jboss-modules.jar"), settings.ear()))
            if (!file.toFile().exists()) throw new CannotStart(file + " is missing; build it with mvn package");
        if (HomeRestore.isUnfinished(settings.home()))
            throw new CannotStart("a restore into " + settings.home() + " was interrupted; repeat it first");
    }

    private static String name(int number) {
        return "node-" + number;
    }

    private synchronized WildFlyNode start(Settings wanted, int port) {
        if (closed) throw new CannotStart("the product is stopping");
        var node = new WildFlyNode(wanted, services.environment(), name(nodes.size() + 1), port);
        nodes.add(node);
        return node.start();
    }

    public synchronized WildFlyNode first() {
        return nodes.get(0);
    }

    /** Restarts the first node, which has ended. Does not wait until the node is ready. */
    synchronized WildFlyNode restart() {
        if (closed) throw new CannotStart("the product is stopping");
        return nodes.get(0).start();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Starts another node with the same database, store and public address. Does not wait until the node is ready. */
    public WildFlyNode node() {
        return start(sharing(), Ports.free());
    }

    /** Starts another node with one additional setting. */
    public WildFlyNode node(String name, String value) {
        return start(sharing().with(name, value), Ports.free());
    }

    private Settings sharing() {
        return settings.environment().containsKey(Settings.PUBLIC_URL)
                ? settings
                : settings.with(Settings.PUBLIC_URL, first().home().toString());
    }

    public Services services() {
        return services;
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        nodes.forEach(WildFlyNode::stop);
        ServicesFile.delete(settings.home());
        services.close();
        release(home);
    }

    private static void release(Home home) {
        try {
            home.close();
        } catch (IOException e) {
            Terminal.ERR.println("cannot release the home: " + e.getMessage());
        }
    }
}
