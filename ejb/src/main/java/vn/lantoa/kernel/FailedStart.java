package vn.lantoa.kernel;

import static java.lang.System.Logger.Level.ERROR;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terminates the server if its start cannot succeed: logs one line with the cause and sets an exit status for the
 * systemd unit. Otherwise the server would keep running and answer 503, and its console would show names of services
 * instead of the cause.
 */
public final class FailedStart {
    /**
     * EX_CONFIG of sysexits.h: an operator must change the configuration; the systemd unit does not start the hub
     * again.
     */
    private static final int CONFIGURATION = 78;

    /** Any other failure, such as a database that is still starting: the systemd unit starts the hub again. */
    private static final int OTHER = 1;

    private static final System.Logger LOG = System.getLogger(FailedStart.class.getName());

    private FailedStart() {}

    /**
     * Runs a part of the start; terminates the server if that part fails. An IllegalStateException counts as a
     * configuration error, whose message states what to change.
     */
    public static <T> T orEnd(Supplier<T> part) {
        try {
            return part.get();
        } catch (RuntimeException e) {
            end(e);
            throw e;
        }
    }

    // synchronized, so that of several failing parts only one logs a line
    private static synchronized void end(RuntimeException e) {
        LOG.log(ERROR, reason(e));
        Runtime.getRuntime().halt(status(e)); // exit would wait for the server, which waits for this start
    }

    static int status(Throwable e) {
        return causes(e).anyMatch(FailedStart::isRefusal) ? CONFIGURATION : OTHER;
    }

    /** Returns the configuration error, or the innermost cause, in one line. */
    static String reason(Throwable e) {
        var cause = causes(e).filter(FailedStart::isRefusal).findFirst();
        var said = String.valueOf(cause.or(() -> causes(e).reduce((outer, inner) -> inner))
                .orElse(e)
                .getMessage());
        return said.lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static boolean isRefusal(Throwable e) {
        return e.getClass() == IllegalStateException.class;
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }
}
