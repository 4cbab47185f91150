package vn.lantoa.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;

/**
 * Groups units for totals: either as they were at the time, or by the units that exist on one day. In the second case
 * units are followed through their predecessors or successors. Each unit belongs to exactly one group, so that nothing
 * is counted twice or lost. A unit that was split stays on its own, because the shares of its successors are unknown.
 */
public final class UnitsOnDay {
    private final Map<OrganisationId, OrganisationView> units;
    private final Map<OrganisationId, List<OrganisationId>> heirs;
    private final Map<OrganisationId, List<OrganisationId>> ancestors;
    private final @Nullable LocalDate day;

    /** A line of descent between two units. */
    public record Descent(OrganisationId predecessor, OrganisationId successor) {}

    /**
     * Creates the grouping.
     *
     * @param units all current and former units
     * @param lines all predecessors and their successors
     * @param day the day whose units form the groups; null to leave every unit on its own
     */
    public UnitsOnDay(Collection<OrganisationView> units, Collection<Descent> lines, @Nullable LocalDate day) {
        this.units = units.stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));
        this.heirs = lines.stream()
                .collect(Collectors.groupingBy(
                        Descent::predecessor, Collectors.mapping(Descent::successor, Collectors.toList())));
        this.ancestors = lines.stream()
                .collect(Collectors.groupingBy(
                        Descent::successor, Collectors.mapping(Descent::predecessor, Collectors.toList())));
        this.day = day;
    }

    /** Returns the unit under which the given unit is grouped. */
    public OrganisationView of(OrganisationId unit) {
        var itself = get(unit);
        if (day == null || itself.isValidOn(day)) return itself;
        var line = itself.validFrom().isAfter(day) ? ancestors : heirs;
        return follow(itself, line, day).orElse(itself);
    }

    /**
     * Returns the ids of all units that are grouped under the given unit. The result contains the unit itself unless it
     * is grouped under another unit.
     */
    public Set<OrganisationId> readAs(OrganisationId unit) {
        return units.keySet().stream().filter(one -> of(one).id().equals(unit)).collect(Collectors.toSet());
    }

    /**
     * Groups totals by the unit under which their own unit is grouped.
     *
     * @param unit the function that returns the unit of a total
     */
    public <T> Map<OrganisationId, List<T>> group(Collection<T> totals, Function<T, OrganisationId> unit) {
        var known = new HashMap<OrganisationId, OrganisationId>();
        return totals.stream()
                .collect(Collectors.groupingBy(one -> known.computeIfAbsent(unit.apply(one), id -> of(id).id())));
    }

    /** Returns the current or former unit with this id. */
    public OrganisationView get(OrganisationId unit) {
        return Optional.ofNullable(units.get(unit)).orElseThrow(() -> new IllegalStateException("no unit " + unit));
    }

    /**
     * Returns whether the organisation was a unit in the year and is grouped under itself. The province is not a unit.
     */
    boolean isIn(int year, OrganisationView unit) {
        var until = unit.validUntil();
        return !unit.kind().equals(OrganisationKind.PROVINCE.name())
                && !unit.validFrom().isAfter(LocalDate.of(year, 12, 31))
                && (until == null || !until.isBefore(LocalDate.of(year, 1, 1)))
                && of(unit.id()).id().equals(unit.id());
    }

    /** Returns all current and former units. */
    public Collection<OrganisationView> all() {
        return units.values();
    }

    // bounded, so that a cycle in wrong data cannot hang a page
    private Optional<OrganisationView> follow(
            OrganisationView from, Map<OrganisationId, List<OrganisationId>> line, LocalDate on) {
        var current = from;
        for (int i = 0; i < units.size(); i++) {
            var next = line.getOrDefault(current.id(), List.of());
            if (next.size() != 1) return Optional.empty();
            current = get(next.get(0));
            if (current.isValidOn(on)) return Optional.of(current);
        }
        return Optional.empty();
    }
}
