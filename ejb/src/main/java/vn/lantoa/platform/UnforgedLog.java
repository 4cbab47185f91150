package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Installs {@link OneLineFormatter} around the formatter of every log handler of the hub and the server, while the hub
 * accepts requests.
 */
@Startup
@Singleton
public class UnforgedLog {
    /** The loggers that have their own handlers (60-logging.cli). */
    static final List<String> LOGGERS = List.of("", "vn.lantoa");

    private final Map<Handler, Formatter> before = new HashMap<>();

    @PostConstruct
    void start() {
        LOGGERS.stream()
                .flatMap(name -> Stream.of(Logger.getLogger(name).getHandlers()))
                .forEach(this::escape);
    }

    void escape(Handler handler) {
        var present = handler.getFormatter();
        if (present == null || before.putIfAbsent(handler, present) != null) return;
        handler.setFormatter(new OneLineFormatter(present));
    }

    @PreDestroy
    void stop() {
        before.forEach(Handler::setFormatter);
    }
}
