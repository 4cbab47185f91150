package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Installs {@link OneLineFormatter} and {@link OutageFilter} on the log handlers of the hub and the server, while the hub
 * accepts requests. Without the filter, every loop of the hub and three places of the server would log each attempt
 * during an outage: some 70 times a second, with 20 KiB of stack trace.
 */
@Startup
@Singleton
public class LogHandlers {
    /** The loggers that have their own handlers (60-logging.cli). */
    static final List<String> LOGGERS = List.of("", "vn.lantoa");

    private final Map<Handler, Formatter> formatters = new HashMap<>();
    private final Map<Handler, @Nullable Filter> filters = new HashMap<>();

    @PostConstruct
    void start() {
        LOGGERS.stream()
                .flatMap(name -> Stream.of(Logger.getLogger(name).getHandlers()))
                .forEach(this::escape);
        var filter = new OutageFilter();
        for (var handler : Logger.getLogger("").getHandlers()) {
            var present = handler.getFilter();
            filters.put(handler, present);
            handler.setFilter(record -> (present == null || present.isLoggable(record)) && filter.isLoggable(record));
        }
    }

    void escape(Handler handler) {
        var present = handler.getFormatter();
        if (present == null || formatters.putIfAbsent(handler, present) != null) return;
        handler.setFormatter(new OneLineFormatter(present));
    }

    @PreDestroy
    void stop() {
        formatters.forEach(Handler::setFormatter);
        filters.forEach(Handler::setFilter);
    }
}
