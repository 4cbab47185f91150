package vn.lantoa.web.distribution.recall;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.recall.board.RecallBoard;
import vn.lantoa.distribution.recall.board.RecallPush;
import vn.lantoa.distribution.recall.board.RecallRow;

/** A board as CSV (RFC 4180) with a byte order mark: without it spreadsheets take it for their own encoding. */
final class RecallCsv {
    private static final String HEAD = "\uFEFFpartner,state,since,due,told,push,removed,done\r\n";

    private RecallCsv() {}

    static String of(RecallBoard board) {
        return HEAD + board.rows().stream().map(RecallCsv::line).collect(Collectors.joining());
    }

    private static String line(RecallRow row) {
        var ways = row.told().stream().map(one -> one.way() + " " + one.at()).collect(Collectors.joining("; "));
        var pushes = row.pushes().stream().map(RecallCsv::push).collect(Collectors.joining("; "));
        return Stream.of(
                                row.partner().name(),
                                row.state().name(),
                                row.since().toString(),
                                row.dueAt().toString(),
                                ways,
                                pushes,
                                text(row.removedAt()),
                                row.done() == null ? "" : row.done())
                        .map(RecallCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String push(RecallPush push) {
        var said = push.said() == null ? "" : ", " + push.said();
        return push.label() + ": " + push.state() + " (" + push.tries() + said + ")";
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }

    // a spreadsheet would run a cell that begins like a formula
    private static String cell(String value) {
        var harmless = value.matches("(?s)[=+@\\-\t\r].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
