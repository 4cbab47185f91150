package vn.lantoa.organisation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Details of an organisation, as the API returns them and the pages display them.
 *
 * @param predecessors the direct and indirect predecessors, over which statistics are summed
 * @param successors the direct and indirect successors, over which statistics are summed
 */
@Schema(name = "OrganisationDetail")
public record OrganisationDetail(
        OrganisationView organisation,
        String remark,
        List<Name> names,
        List<OrganisationView> children,
        List<OrganisationView> predecessors,
        List<OrganisationView> successors,
        @JsonbTransient @Nullable OrganisationView parent,
        @JsonbTransient List<Line> successions) {
    /** Name with the days on which it was valid. */
    @Schema(name = "OrganisationName")
    public record Name(
            String name,
            @Schema(implementation = String.class) LocalDate validFrom,
            @Schema(implementation = String.class) @Nullable LocalDate validUntil) {}

    /** Succession in which this organisation is predecessor or successor. */
    public record Line(
            SuccessionKind kind,
            OrganisationView predecessor,
            @Nullable OrganisationView successor,
            LocalDate effectiveOn,
            String reason) {}
}
