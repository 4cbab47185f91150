package vn.lantoa.web.page;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The lines of the server's log about requests that were refused for what they contain or for their moment: whoever
 * tries to get around a check leaves a trace, and whoever asks without end does not fill the disk.
 */
@ApplicationScoped
class RefusedRequestLog {
    /** A category beside ours, whose lines are on the console as well: mistakes in forms are nothing for the journal. */
    private static final System.Logger LOG = System.getLogger("lantoa.refused");

    /** The most lines a minute of a node; the rest is counted. */
    static final int LINES = 60;

    /** Statuses of input that is refused, steps out of turn, and too much at once. */
    private static final Set<Integer> STATUSES = Set.of(400, 405, 409, 413, 415, 422, 429);

    @Inject
    Clock clock;

    private long minute;
    private int lines;
    private long left;

    /** True for refusals of this status. */
    static boolean takes(int status) {
        return STATUSES.contains(status);
    }

    /** Writes a line, if there is room for it in this minute. */
    void note(RefusedRequest refused) {
        next(refused.line()).forEach(one -> LOG.log(INFO, one));
    }

    /** The lines to be written now: how many were left out in the minute before, and this one. */
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
