package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;

/**
 * Reads the changes for a partner after a number of the change log. If an answer contains several rows of an asset,
 * only the last row and all withdrawals are returned.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadChanges {
    /** The maximum number of changes per answer. */
    public static final int MOST = 500;

    /** The maximum number of reads for one answer, as long as the rows read do not concern the partner. */
    private static final int STRETCHES = 4;

    private static final int FEWEST = 100;

    /** Number of rows read per requested row, on the assumption that one of this many rows concerns the partner. */
    private static final int SPARE = 4;

    @Inject
    LogRows log;

    @Inject
    WireStates states;

    @Inject
    ChangeLog head;

    /**
     * Returns the changes after this number.
     *
     * @param after last number that the partner has processed, 0 for all
     * @param limit maximum number of changes
     */
    public ChangesPage call(Actor by, long after, int limit) {
        var partner = PartnerId.of(by);
        // a small limit reads few rows, to answer quickly
        var window = log.after(partner, after, Math.min(LogRows.STRETCH, FEWEST + SPARE * limit));
        for (int i = 1; i < STRETCHES && window.rows().isEmpty() && window.full(); i++)
            window = log.after(partner, window.last(), LogRows.STRETCH);
        if (window.last() == after && after > head.head())
            throw new Conflict("ahead-of-the-log", "the log ends before " + after + ": begin with a snapshot");
        var rows = window.rows();
        if (rows.size() <= limit) return page(partner, rows, window.last(), window.full());
        var first = rows.subList(0, limit);
        return page(partner, first, first.get(limit - 1).seq(), true);
    }

    private ChangesPage page(PartnerId partner, List<LogRow> rows, long next, boolean more) {
        var counted = counted(rows);
        // the rows were read first: a state may be newer than its row, never older
        var now = states.of(partner, counted.stream().map(LogRow::asset).collect(Collectors.toSet()));
        var changes = new ArrayList<WireChange>();
        var perhapsLost = rows.stream()
                .filter(row -> !adds(row.change()))
                .map(LogRow::asset)
                .collect(Collectors.toSet());
        for (var row : counted) {
            var change = change(row, now);
            // an addition without effect is omitted, unless an earlier row would have removed the asset
            if (!change.state().isNothing() || perhapsLost.contains(change.asset())) changes.add(change);
        }
        return new ChangesPage(changes, next, more);
    }

    private static List<LogRow> counted(List<LogRow> rows) {
        var counted = new LinkedList<LogRow>();
        var seen = new HashSet<AssetId>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            var row = rows.get(i);
            if (seen.add(row.asset()) || row.notice() != null) counted.addFirst(row);
        }
        return counted;
    }

    private static WireChange change(LogRow row, WireStates.States now) {
        var state = now.of(row.asset());
        return new WireChange(row.seq(), row.version(), row.change(), row.at(), state, row.notice());
    }

    private static boolean adds(ChangeKind change) {
        return change == ChangeKind.GRANT || change == ChangeKind.ANNOUNCE;
    }
}
