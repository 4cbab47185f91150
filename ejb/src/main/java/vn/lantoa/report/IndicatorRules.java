package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.lantoa.coverage.declared.UnitEntries.People;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.report.IndicatorParts.Found;

/** Rules that turn counts into parts of indicators. Pure. */
final class IndicatorRules {
    private IndicatorRules() {}

    /** Returns the part of a unit that should have shown or published something. */
    static IndicatorPart unit(OrganisationId unit, Rule rule, List<Found> found, boolean isStale, LocalDate on) {
        var isAny = found.stream().anyMatch(one -> one.any() > 0);
        var isSeen = rule == Rule.PRESS_USE ? isAny : found.stream().anyMatch(one -> one.seen() > 0);
        var isApart = isAny && !isSeen && rule == Rule.PORTAL_USE;
        return part(unit, "", isSeen && !isStale, isApart, on, isSeen ? "stale" : "nothing");
    }

    /** Returns the part of a loudspeaker cluster. */
    static IndicatorPart cluster(OrganisationId unit, Found one) {
        var isPlayed = one.seen() > 0;
        var on = Objects.requireNonNull(one.day());
        return part(unit, one.name(), isPlayed, !isPlayed && one.any() > 0, on, "nothing");
    }

    /**
     * Returns the part of a unit that reaches people. The entry of the unit itself counts; without one, the entries of
     * its former units.
     */
    static IndicatorPart people(OrganisationId unit, List<Found> found, List<People> entered) {
        var own = entered.stream().filter(one -> one.unit().equals(unit)).toList();
        var entries = own.isEmpty() ? entered : own;
        var count = Math.toIntExact(found.stream().mapToLong(Found::people).sum());
        var on = entries.stream().map(People::onDay).max(LocalDate::compareTo);
        var of = on.isEmpty() ? null : entries.stream().mapToInt(People::people).sum();
        var reason = on.isEmpty() ? "no-entry" : count == 0 ? "nothing" : "";
        return new IndicatorPart(unit, "", of, count, 0, on.orElse(null), reason);
    }

    private static IndicatorPart part(
            OrganisationId unit, String name, boolean isDone, boolean isApart, LocalDate on, String otherwise) {
        var reason = isApart ? "declared" : otherwise;
        return new IndicatorPart(unit, name, 1, isDone || isApart ? 1 : 0, isApart ? 1 : 0, on, isDone ? "" : reason);
    }
}
