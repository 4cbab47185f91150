package vn.lantoa.organisation.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.SuccessionKind;

/** One organisation with its place, its names and its descent. */
public record OrganisationDetail(
        OrganisationView organisation,
        String remark,
        @Nullable OrganisationView parent,
        List<OrganisationView> children,
        List<Name> names,
        List<Line> successions,
        Descent descent) {
    public OrganisationDetail {
        children = List.copyOf(children);
        names = List.copyOf(names);
        successions = List.copyOf(successions);
    }

    /** A name and the days on which it was borne. */
    public record Name(String name, LocalDate validFrom, @Nullable LocalDate validUntil) {}

    /** A line of succession that begins or ends here. */
    public record Line(
            SuccessionKind kind,
            OrganisationView predecessor,
            @Nullable OrganisationView successor,
            LocalDate effectiveOn,
            String reason,
            Instant recordedAt) {}

    /** The organisations over which figures roll up, at any remove. */
    public record Descent(List<OrganisationView> predecessors, List<OrganisationView> successors) {
        public Descent {
            predecessors = List.copyOf(predecessors);
            successors = List.copyOf(successors);
        }
    }
}
