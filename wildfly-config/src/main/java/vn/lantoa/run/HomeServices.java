package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Database and store of a home: those of its running product, or services started for the duration of a command. */
final class HomeServices implements AutoCloseable {
    private final Map<String, String> environment;
    private final @Nullable Services services;
    private final @Nullable Home home;
    private boolean closed;

    private HomeServices(Map<String, String> environment, @Nullable Services services, @Nullable Home home) {
        this.environment = environment;
        this.services = services;
        this.home = home;
    }

    /**
     * Returns the home's services; starts them unless its product is running.
     *
     * @param server the assembled WildFly, in whose parent folder PostgreSQL's programs are
     */
    static HomeServices of(Path server, Path home) {
        var held = Home.tryTake(home);
        if (held.isEmpty()) return new HomeServices(ServicesFile.read(home), null, null);
        var machine = new Settings.Machine("512m", true, false);
        var settings = new Settings(server, server, home, 0, false, machine, Map.of());
        try {
            var services = Services.start(settings);
            var started = new HomeServices(services.environment(), services, held.get());
            // so that an interrupted command leaves no database running
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
            return started;
        } catch (CannotStart e) {
            release(held.get());
            throw e;
        }
    }

    Map<String, String> environment() {
        return environment;
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        if (services != null) services.close();
        if (home != null) release(home);
    }

    private static void release(Home home) {
        try {
            home.close();
        } catch (IOException e) {
            Terminal.ERR.println("cannot release the home: " + e.getMessage());
        }
    }
}
