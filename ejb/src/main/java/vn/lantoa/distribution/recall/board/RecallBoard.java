package vn.lantoa.distribution.recall.board;

import java.util.List;

/** The board of a recall: the partners who have taken it down, and who have not; the late first, the done last. */
public record RecallBoard(RecallLine line, List<RecallRow> rows) {
    public RecallBoard {
        rows = List.copyOf(rows);
    }
}
