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
 * Sets {@link OutageFilter} before whatever the log is written to, the server's lines included: every loop of the hub and
 * three places of the server tell of each attempt, with 20 KiB of stack, some seventy times a second.
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
