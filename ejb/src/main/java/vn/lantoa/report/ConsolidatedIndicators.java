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
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.FigureRow;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.Share;
import vn.lantoa.report.ReportContent.IndicatorLine;

/**
 * Computes the indicators of a year: shares counted by the rule of the year, and externally measured figures. Rule 1 counts
 * the units with evidence.
 */
@ApplicationScoped
class ConsolidatedIndicators {
    @Inject
    BestEvidence evidence;

    @Inject
    IndicatorParts parts;

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
                .map(one -> frame.rule() == CountingRules.FIRST
                        ? line(frame, one, share(frame, one.rule(), uses), measured.get(one.code()))
                        : line(frame, one, IndicatorPart.share(parts.of(frame, one)), counted(one, measured)))
                .toList();
    }

    /** Returns the imported figure, except for indicators whose figure is the sum of the units. */
    private static @Nullable FigureRow counted(Indicator indicator, Map<String, FigureRow> measured) {
        return indicator.of() == null ? measured.get(indicator.code()) : null;
    }

    /** Returns the indicators of one unit. */
    List<IndicatorLine> ofUnit(ReportFrame frame, OrganisationView unit) {
        var uses =
                evidence.uses(frame.units().readAs(unit.id()), frame.calendar().year());
        return frame.plan().plan().indicators().stream()
                .map(one -> line(
                        frame, one, uses, frame.rule() == CountingRules.FIRST ? List.of() : parts.of(frame, one, unit)))
                .toList();
    }

    private static IndicatorLine line(
            ReportFrame frame, Indicator indicator, Map<Use, Long> uses, List<IndicatorPart> parts) {
        var share = IndicatorPart.share(parts);
        var counting = indicator.rule().uses();
        return new IndicatorLine(
                indicator.code(),
                indicator.source().slug(),
                target(frame, indicator),
                counting.isEmpty()
                        ? null
                        : counting.stream()
                                .mapToLong(use -> uses.getOrDefault(use, 0L))
                                .sum(),
                parts.isEmpty()
                        ? null
                        : parts.stream().mapToInt(IndicatorPart::count).sum(),
                share == null ? null : share.of(),
                share == null ? null : share.on());
    }

    private static @Nullable Integer target(ReportFrame frame, Indicator indicator) {
        return indicator
                .targetIn(frame.calendar().year())
                .map(Indicator.Target::percent)
                .orElse(null);
    }

    /** Returns the units behind the share of this indicator. */
    List<UnitLine> units(ReportFrame frame, Indicator indicator) {
        if (frame.rule() != CountingRules.FIRST)
            return parts.of(frame, indicator).stream()
                    .map(part -> new UnitLine(
                            frame.units().get(part.unit()),
                            null,
                            part.count(),
                            indicator.rule().counts(),
                            part))
                    .toList();
        var meant = meant(frame, indicator.rule());
        var used = used(
                frame, indicator.rule(), evidence.usesOfAll(frame.calendar().year()));
        used.keySet().retainAll(meant.stream().map(OrganisationView::id).toList());
        return UnitLine.all(frame, meant, Map.of(), used, indicator.rule().uses());
    }

    private static IndicatorSum line(
            ReportFrame frame, Indicator indicator, @Nullable Share share, @Nullable FigureRow measured) {
        var imported = measured == null
                ? null
                : new ConsolidatedContent.Imported(measured.percent(), measured.measuredOn(), measured.source());
        return new IndicatorSum(indicator.code(), indicator.source().slug(), target(frame, indicator), share, imported);
    }

    private static @Nullable Share share(ReportFrame frame, Indicator.Rule rule, Collection<OfUnit> uses) {
        if (rule.uses().isEmpty()) return null;
        var used = used(frame, rule, uses).keySet();
        var meant = meant(frame, rule);
        var done = meant.stream().filter(unit -> used.contains(unit.id())).count();
        return new Share(Math.toIntExact(done), meant.size(), null, null);
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
