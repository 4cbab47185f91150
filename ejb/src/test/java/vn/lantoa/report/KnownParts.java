package vn.lantoa.report;

import java.util.List;
import java.util.Set;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Use;

/** Parts of indicators of units with these uses, which are all seen. */
final class KnownParts extends IndicatorParts {
    private static final Set<Indicator.Rule> KNOWN = Set.of(Indicator.Rule.PORTAL_USE, Indicator.Rule.PRESS_USE);

    private final BestEvidence evidence;

    KnownParts(BestEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    List<IndicatorPart> of(ReportFrame frame, Indicator indicator) {
        return of(frame, indicator, frame.reporting());
    }

    @Override
    List<IndicatorPart> of(ReportFrame frame, Indicator indicator, OrganisationView unit) {
        return of(frame, indicator, List.of(unit));
    }

    private List<IndicatorPart> of(ReportFrame frame, Indicator indicator, List<OrganisationView> units) {
        var rule = indicator.rule();
        return units.stream()
                .filter(unit -> KNOWN.contains(rule) && rule.isFor(unit.kind()))
                .map(unit -> IndicatorRules.unit(
                        unit.id(),
                        rule,
                        found(frame, unit.id(), rule.counts()),
                        false,
                        frame.calendar().unitsOn()))
                .toList();
    }

    private List<Found> found(ReportFrame frame, OrganisationId unit, Set<Use> uses) {
        return evidence.usesOfAll(frame.calendar().year()).stream()
                .filter(one -> uses.contains(one.use())
                        && frame.units().of(one.unit()).id().equals(unit))
                .map(one -> new Found(unit, "", one.uses(), one.uses(), 0, null))
                .toList();
    }
}
