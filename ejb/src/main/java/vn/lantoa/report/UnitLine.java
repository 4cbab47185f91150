package vn.lantoa.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Use;

/**
 * The contribution of a unit to a figure of a consolidated report.
 *
 * @param submitted submitted figure; null if the unit's report is not submitted or accepted
 * @param evidence current figure by evidence
 * @param uses kinds of use that count; empty for all
 * @param part contribution to an indicator as of counting rule 2; null for other figures
 */
public record UnitLine(
        OrganisationView unit,
        @Nullable Integer submitted,
        long evidence,
        Set<Use> uses,
        @Nullable IndicatorPart part) {
    /** Returns one line for each given unit and each other unit with submitted figures or evidence, by name. */
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
                .map(unit -> new UnitLine(unit, told.get(unit.id()), counted.getOrDefault(unit.id(), 0L), uses, null))
                .toList();
    }
}
