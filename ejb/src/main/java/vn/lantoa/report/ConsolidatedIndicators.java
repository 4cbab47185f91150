package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.coverage.BestEvidence.OfUnit;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plans;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;

/** Computes the indicators of a year: shares of units, derived from evidence, and externally measured figures. */
@ApplicationScoped
class ConsolidatedIndicators {
    @Inject
    BestEvidence evidence;

    @Inject
    Plans plans;

    /** Returns all indicators. */
    List<IndicatorSum> of(ReportFrame frame) {
        var year = frame.calendar().year();
        var measured = plans.figures().stream()
                .filter(one -> one.measuredOn().getYear() == year)
                .collect(Collectors.toMap(FigureRow::indicator, one -> one, (latest, former) -> latest));
        var uses = evidence.usesOfAll(year);
        return frame.plan().plan().indicators().stream()
                .map(one -> line(frame, one, uses, measured.get(one.code())))
                .toList();
    }

    /** Returns the units behind the share of this indicator. */
    List<UnitLine> units(ReportFrame frame, Indicator indicator) {
        var meant = meant(frame, indicator.rule());
        var used = used(
                frame, indicator.rule(), evidence.usesOfAll(frame.calendar().year()));
        used.keySet().retainAll(meant.stream().map(OrganisationView::id).toList());
        return UnitLine.all(frame, meant, Map.of(), used, indicator.rule().uses());
    }

    private static IndicatorSum line(
            ReportFrame frame, Indicator indicator, Collection<OfUnit> uses, @Nullable FigureRow measured) {
        var target = indicator
                .targetIn(frame.calendar().year())
                .map(Indicator.Target::percent)
                .orElse(null);
        var imported = measured == null
                ? null
                : new ConsolidatedContent.Imported(measured.percent(), measured.measuredOn(), measured.source());
        var share = share(frame, indicator.rule(), uses);
        return new IndicatorSum(indicator.code(), indicator.source().slug(), target, share, imported);
    }

    private static ConsolidatedContent.@Nullable Share share(
            ReportFrame frame, Indicator.Rule rule, Collection<OfUnit> uses) {
        if (rule.uses().isEmpty()) return null;
        var used = used(frame, rule, uses).keySet();
        var meant = meant(frame, rule);
        var done = meant.stream().filter(unit -> used.contains(unit.id())).count();
        return new ConsolidatedContent.Share(Math.toIntExact(done), meant.size());
    }

    /** Returns the reporting units to which the indicator applies. */
    private static List<OrganisationView> meant(ReportFrame frame, Indicator.Rule rule) {
        return frame.reporting().stream()
                .filter(unit -> rule.isFor(unit.kind()))
                .toList();
    }

    /** Returns the counted uses by reporting unit. */
    private static Map<OrganisationId, Long> used(ReportFrame frame, Indicator.Rule rule, Collection<OfUnit> uses) {
        var counting = rule.uses();
        var sums = new HashMap<OrganisationId, Long>();
        frame.units()
                .group(uses.stream().filter(one -> counting.contains(one.use())).toList(), OfUnit::unit)
                .forEach((unit, some) ->
                        sums.put(unit, some.stream().mapToLong(OfUnit::uses).sum()));
        return sums;
    }
}
