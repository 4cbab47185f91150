package vn.lantoa.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisation with its parent, children, names and successions. */
public record OrganisationDetail(
        OrganisationView organisation,
        String remark,
        @Nullable OrganisationView parent,
        List<OrganisationView> children,
        List<Name> names,
        List<Line> successions,
        Descent descent) {
    /** Name with the days on which it was valid. */
    public record Name(String name, LocalDate validFrom, @Nullable LocalDate validUntil) {}

    /** Succession in which this organisation is predecessor or successor. */
    public record Line(
            SuccessionKind kind,
            OrganisationView predecessor,
            @Nullable OrganisationView successor,
            LocalDate effectiveOn,
            String reason,
            Instant recordedAt) {}

    /** Direct and indirect predecessors and successors, over which statistics are summed. */
    public record Descent(List<OrganisationView> predecessors, List<OrganisationView> successors) {}
}
