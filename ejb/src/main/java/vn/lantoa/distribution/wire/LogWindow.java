package vn.lantoa.distribution.wire;

import java.util.List;

/**
 * A stretch of the change log as one partner may see it.
 *
 * @param rows those that concern the partner, in order
 * @param last the number of the last row read, the partner's or not; the one before the stretch if there was none
 * @param full whether the stretch was as long as it may be, so that more is likely to follow
 */
record LogWindow(List<LogRow> rows, long last, boolean full) {
    LogWindow {
        rows = List.copyOf(rows);
    }
}
