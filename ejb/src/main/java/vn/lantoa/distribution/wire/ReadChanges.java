package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
 * Reads the changes for a partner after a number of the change log. Of several rows of an asset in one answer the last
 * counts, but no withdrawal is left out.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadChanges {
    /** The most rows that one answer takes up. */
    public static final int MOST = 500;

    /** The most stretches without a row for the partner that are passed over for one answer. */
    private static final int STRETCHES = 4;

    private static final int FEWEST = 100;

    /** The number of rows of which one is the partner's, as a rule. */
    private static final int SPARE = 4;

    @Inject
    LogRows log;

    @Inject
    WireStates states;

    @Inject
    ChangeLog head;

    /**
     * Reads the changes after this number, at most so many.
     *
     * @param after the last number that the partner has taken, 0 for all
     */
    public ChangesPage call(Actor by, long after, int limit) {
        var partner = Recipient.of(by);
        // who asks for little is not made to wait for the evaluation of much
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
        // the rows were read before: a state may be newer than its row, never older
        var now = states.of(partner, counted.stream().map(LogRow::asset).collect(Collectors.toSet()));
        var changes = new ArrayList<WireChange>();
        var perhapsLost = rows.stream()
                .filter(row -> !adds(row.change()))
                .map(LogRow::asset)
                .collect(Collectors.toSet());
        for (var row : counted) {
            var change = change(row, now);
            // that nothing was added after all is no news, unless an earlier row would have taken it away
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
