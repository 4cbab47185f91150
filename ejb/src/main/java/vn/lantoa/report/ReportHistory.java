package vn.lantoa.report;

import java.time.Instant;
import java.util.List;

/**
 * The history of a report.
 *
 * @param moves all state changes, latest first
 * @param writings latest texts, latest first
 */
public record ReportHistory(List<Move> moves, List<Writing> writings) {
    static final ReportHistory NONE = new ReportHistory(List.of(), List.of());

    /**
     * A change of the report's state.
     *
     * @param reason reason of a return; empty otherwise
     * @param officer name of the officer; empty if the actor was not an officer
     */
    public record Move(ReportState state, String reason, Instant at, String officer) {}

    /** A saved text. */
    public record Writing(String field, String text, Instant at, String officer) {}
}
