package vn.lantoa.platform;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Outage;

/**
 * Log filter for outages. Each outage is logged when it begins, then once a minute with the number of suppressed lines.
 * A line belongs to an outage if its exception does, or if the connection pool logs a connection ended by the database.
 * All other lines are logged unless they are empty. Several handlers share one filter: a record accepted for one
 * handler is accepted for the others.
 */
final class OutageFilter implements Filter {
    private final LongSupplier nanos;
    private final Map<Outage, Reported> reported = new EnumMap<>(Outage.class);
    private @Nullable LogRecord last;
    private boolean passed;

    private static final class Reported {
        private long at;
        private long leftOut;
    }

    OutageFilter() {
        this(System::nanoTime);
    }

    OutageFilter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public synchronized boolean isLoggable(LogRecord record) {
        if (record != last) {
            last = record;
            passed = !isEmpty(record)
                    && outageIn(record).map(outage -> passes(outage, record)).orElse(true);
        }
        return passed;
    }

    /** Detects the empty line that EclipseLink writes next to each line with an exception. */
    private static boolean isEmpty(LogRecord record) {
        var message = record.getMessage();
        return record.getThrown() == null && (message == null || message.isBlank());
    }

    private static Optional<Outage> outageIn(LogRecord record) {
        if (record.getThrown() != null) return Outage.find(record.getThrown());
        var logger = record.getLoggerName();
        return logger != null && logger.startsWith("org.jboss.jca.") ? Optional.of(Outage.DATABASE) : Optional.empty();
    }

    private boolean passes(Outage outage, LogRecord record) {
        var now = nanos.getAsLong();
        var known = reported.get(outage);
        if (known != null && now - known.at < Duration.ofMinutes(1).toNanos()) {
            known.leftOut++;
            return false;
        }
        if (known != null && known.leftOut > 0)
            record.setMessage(
                    record.getMessage() + " [" + outage + ": " + known.leftOut + " lines like this left out]");
        var fresh = new Reported();
        fresh.at = now;
        reported.put(outage, fresh);
        return true;
    }
}
