package vn.lantoa.web.page;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writer of the server's log of requests refused for their content or their timing, so that attempts to bypass a check
 * leave a trace. Limits the number of lines, so that endless requests cannot fill the disk.
 */
@ApplicationScoped
class RefusedRequestLog {
    /**
     * Logger outside {@code vn.lantoa}, because messages of {@code vn.lantoa} also go to the console, where form errors
     * do not belong.
     */
    private static final System.Logger LOG = System.getLogger("lantoa.refused");

    /** Maximum lines per minute and node; further refusals are only counted. */
    static final int LINES = 60;

    /** Statuses of invalid input, steps out of order, and too many requests. */
    private static final Set<Integer> STATUSES = Set.of(400, 405, 409, 413, 415, 422, 429);

    @Inject
    Clock clock;

    private long minute;
    private int lines;
    private long left;

    /** Returns true if refusals with this status are logged. */
    static boolean takes(int status) {
        return STATUSES.contains(status);
    }

    /** Logs the refusal, unless this minute's limit is reached. */
    void note(RefusedRequest refused) {
        next(refused.line()).forEach(one -> LOG.log(INFO, one));
    }

    /**
     * Returns the lines to write now: the given line, preceded by the number of lines left out in an earlier minute if
     * there were any.
     */
    synchronized List<String> next(String line) {
        var next = new ArrayList<String>();
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            if (left > 0) next.add("refused requests that are not listed: " + left);
            minute = now;
            lines = 0;
            left = 0;
        }
        if (lines < LINES) next.add(line);
        else left++;
        lines++;
        return next;
    }
}
