package vn.lantoa.report;

import java.time.Instant;
import java.util.List;

/**
 * The history of a report.
 *
 * @param moves all of them, the last one first
 * @param writings the last ones, the last one first
 */
public record ReportHistory(List<Move> moves, List<Writing> writings) {
    static final ReportHistory NONE = new ReportHistory(List.of(), List.of());

    public ReportHistory {
        moves = List.copyOf(moves);
        writings = List.copyOf(writings);
    }

    /**
     * A move to a state.
     *
     * @param reason of a return; empty otherwise
     * @param officer name of who did it; empty where it was no officer
     */
    public record Move(ReportState state, String reason, Instant at, String officer) {}

    /** A text as somebody left it. */
    public record Writing(String field, String text, Instant at, String officer) {}
}
