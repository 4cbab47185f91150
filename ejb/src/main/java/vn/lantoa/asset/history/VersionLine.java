package vn.lantoa.asset.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.LineageView;

/** One line of the version history. */
public record VersionLine(
        String id,
        int number,
        String state,
        Inspection inspection,
        LineageView lineage,
        String seal,
        Instant createdAt,
        String createdBy) {
    /**
     * The result of the inspection.
     *
     * @param scan {@code NOT_SCANNED}, {@code CLEAN} or {@code INFECTED}
     * @param reason why the version was refused, or what could not be determined
     */
    public record Inspection(String scan, @Nullable String reason, @Nullable Instant at) {}
}
