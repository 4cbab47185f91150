package vn.lantoa.web.distribution;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.RecallBoard;
import vn.lantoa.distribution.recall.RecallPush;
import vn.lantoa.kernel.table.Csv;

/** Writes a recall board as CSV. */
final class RecallCsv {
    private RecallCsv() {}

    static String of(RecallBoard board) {
        var csv = new Csv("partner", "state", "since", "due", "told", "push", "removed", "done");
        for (var row : board.partners())
            csv.line(
                    row.name(),
                    row.state().name(),
                    row.since().toString(),
                    row.dueAt().toString(),
                    String.join("; ", row.told()),
                    row.pushes().stream().map(RecallCsv::push).collect(Collectors.joining("; ")),
                    text(row.removedAt()),
                    row.done() == null ? "" : row.done());
        return csv.text();
    }

    private static String push(RecallPush push) {
        var said = push.said() == null ? "" : ", " + push.said();
        return push.label() + ": " + push.state() + " (" + push.tries() + said + ")";
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
