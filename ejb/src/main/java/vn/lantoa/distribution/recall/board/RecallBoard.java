package vn.lantoa.distribution.recall.board;

import java.util.List;

/** Who has taken down what was taken back, and who has not: the late first, the done last. */
public record RecallBoard(RecallLine line, List<RecallRow> rows) {
    public RecallBoard {
        rows = List.copyOf(rows);
    }
}
