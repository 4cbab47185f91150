package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;

/**
 * Installs {@link OutageFilter} on all log handlers of the hub and the server. Without it, every loop of the hub and
 * three places of the server would log each attempt during an outage: some 70 times a second, with 20 KiB of stack
 * trace.
 */
@Startup
@Singleton
public class QuietOutages {
    private final Map<Handler, @Nullable Filter> before = new HashMap<>();

    @PostConstruct
    void start() {
        var filter = new OutageFilter();
        for (var handler : handlers()) {
            var present = handler.getFilter();
            before.put(handler, present);
            handler.setFilter(record -> (present == null || present.isLoggable(record)) && filter.isLoggable(record));
        }
    }

    @PreDestroy
    void stop() {
        before.forEach(Handler::setFilter);
    }

    private static Handler[] handlers() {
        return LogManager.getLogManager().getLogger("").getHandlers();
    }
}
