package vn.lantoa.web.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.wire.PublishedLine;

/** Request and response bodies about published reports. */
public final class EvidenceJson {
    private EvidenceJson() {}

    /** Request body of a report; any member may be missing. */
    @Schema(name = "NewEvidence")
    public record New(
            @Nullable String asset,
            @Schema(description = "Without it the version that was out at that moment") @Nullable Integer version,
            @Schema(description = "web, print, radio, tv, social, other") @Nullable String medium,
            @Nullable String address,
            @Schema(description = "Programme, column or page") @Nullable String slot,
            @Nullable String at,
            @Nullable String note,
            @Schema(description = "For officers: the id of the partner") @Nullable String partner) {}

    /** Request body with the reason of a withdrawal. */
    @Schema(name = "EvidenceWithdrawal")
    public record Withdrawal(@Nullable String reason) {}

    /** The number of lines of an imported table. */
    @Schema(name = "ImportedEvidence")
    public record Imported(int lines, boolean trial) {}

    /** The id of the new report. */
    @Schema(name = "EvidenceId")
    public record EvidenceReference(String id) {}

    /** Reports, latest first. */
    @Schema(name = "EvidenceList")
    public record All(List<PublishedLine> evidence) {}
}
