package vn.lantoa.report.consolidated;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportFrame;

/**
 * The part of a unit in a figure of a consolidated report.
 *
 * @param submitted null where the department does not have it in a report
 * @param evidence what the evidence says now
 * @param uses the kinds of use that are counted; empty for all
 */
public record UnitLine(OrganisationView unit, @Nullable Integer submitted, long evidence, Set<Use> uses) {
    public UnitLine {
        uses = Set.copyOf(uses);
    }

    /** The lines of those who are meant, and of all that have told or have evidence, by name. */
    static List<UnitLine> all(
            ReportFrame frame,
            Collection<OrganisationView> meant,
            Map<OrganisationId, Integer> told,
            Map<OrganisationId, Long> counted,
            Set<Use> uses) {
        var all = meant.stream().map(OrganisationView::id).collect(Collectors.toSet());
        all.addAll(told.keySet());
        all.addAll(counted.keySet());
        return all.stream()
                .map(frame.units()::get)
                .sorted(OrganisationView.BY_NAME)
                .map(unit -> new UnitLine(unit, told.get(unit.id()), counted.getOrDefault(unit.id(), 0L), uses))
                .toList();
    }
}
