package vn.lantoa.distribution.recall;

import java.util.List;

/** Board of a recall, with the state of each partner: overdue ones first, acknowledged ones last. */
public record RecallBoard(RecallLine line, List<RecallRow> rows) {
    public RecallBoard {
        rows = List.copyOf(rows);
    }
}
