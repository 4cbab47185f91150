package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.portal.AlarmRows.Selection;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Cursor;
import vn.lantoa.kernel.query.ListPage;

/** Reads the board of alarms, for officers of the units whose portals and places show them and of the assets' owners. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadAlarms {
    private static final int PAGE = 20;
    private static final int MOST_CLONES = 200;
    private static final int MOST_FORGED = 10_000;

    /** Up to this number, waiting alarms are counted. */
    private static final int COUNTED = 100;

    @Inject
    AlarmAccess access;

    @Inject
    AlarmRows rows;

    /**
     * The board of alarms.
     *
     * @param deciding the shown alarms that the reader may decide
     */
    public record Board(
            ListPage<AlarmLine> waiting, ListPage<AlarmLine> decided, List<CloneLine> clones, Set<AlarmId> deciding) {}

    /** A stored picture that shows an original and a changed picture side by side. */
    public record Exhibit(Sha256 sha256, long bytes) {}

    /** The forgeries, and the sites that copy those of the province. */
    public record Forgeries(List<AlarmLine> alarms, List<CloneLine> clones) {}

    /**
     * Returns the board.
     *
     * @param waitingAfter end of the previous page of waiting alarms; null for the first
     * @param decidedAfter end of the previous page of decided alarms; null for the first
     */
    public Board call(Actor by, @Nullable Cursor waitingAfter, @Nullable Cursor decidedAfter) {
        var units = access.reading(by);
        var waiting = rows.page(Selection.WAITING, units, waitingAfter, PAGE);
        var decided = rows.page(Selection.DECIDED, units, decidedAfter, PAGE);
        var decider = access.decider(by);
        var deciding = List.of(waiting, decided).stream()
                .flatMap(page -> page.lines().stream())
                .filter(one -> access.office(
                                decider, one.what().owner(), one.where().unitId())
                        .isPresent())
                .map(AlarmLine::id)
                .collect(Collectors.toSet());
        return new Board(waiting, decided, rows.clones(units, MOST_CLONES), deciding);
    }

    /** Returns what the authorities get: the newest forgeries, and the marked sites. */
    public Forgeries forged(Actor by) {
        var units = access.reading(by);
        return new Forgeries(
                rows.page(Selection.FORGED, units, null, MOST_FORGED).lines(), rows.clones(units, MOST_FORGED));
    }

    /** Returns the number of waiting alarms that the actor may decide; counting stops at 100. */
    public long waiting(Actor by) {
        // every page of the console asks, and mostly there is none
        if (!rows.isAnyWaiting()) return 0;
        var decider = access.decider(by);
        return decider.decidesNothing() ? 0 : Math.min(COUNTED, rows.count(decider, COUNTED));
    }

    /** Returns the exhibit of an alarm. */
    public Exhibit exhibit(Actor by, AlarmId alarm) {
        return rows.exhibit(alarm, access.reading(by)).orElseThrow(() -> new NotFound("exhibit of alarm " + alarm));
    }
}
