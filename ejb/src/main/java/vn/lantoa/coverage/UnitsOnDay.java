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
import vn.lantoa.organisation.OrganisationView;

/**
 * The units under which totals are read: as they were at the time, or those of one day, its former units or its
 * successors. Each unit is read under exactly one, so nothing is counted twice or lost. Of a unit that was split nobody
 * knows which part did what: it stays what it was.
 */
public final class UnitsOnDay {
    private final Map<OrganisationId, OrganisationView> units;
    private final Map<OrganisationId, List<OrganisationId>> heirs;
    private final Map<OrganisationId, List<OrganisationId>> ancestors;
    private final @Nullable LocalDate day;

    /** One line of descent. */
    public record Descent(OrganisationId predecessor, OrganisationId successor) {}

    /** @param day null for the units as they were at the time */
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

    /** The unit under which this one is read. */
    public OrganisationView of(OrganisationId unit) {
        var itself = get(unit);
        if (day == null || itself.isValidOn(day)) return itself;
        var line = itself.validFrom().isAfter(day) ? ancestors : heirs;
        return follow(itself, line, day).orElse(itself);
    }

    /** All that are read under this unit, itself among them where it is. */
    public Set<OrganisationId> readAs(OrganisationId unit) {
        return units.keySet().stream().filter(one -> of(one).id().equals(unit)).collect(Collectors.toSet());
    }

    /** The totals, each under the unit that it is read under. */
    public <T> Map<OrganisationId, List<T>> group(Collection<T> totals, Function<T, OrganisationId> unit) {
        var known = new HashMap<OrganisationId, OrganisationId>();
        return totals.stream()
                .collect(Collectors.groupingBy(one -> known.computeIfAbsent(unit.apply(one), id -> of(id).id())));
    }

    /** The unit of this id, whether it is still there or not. */
    public OrganisationView get(OrganisationId unit) {
        return Optional.ofNullable(units.get(unit)).orElseThrow(() -> new IllegalStateException("no unit " + unit));
    }

    /** All units, former ones and present ones. */
    public Collection<OrganisationView> all() {
        return units.values();
    }

    // an end to it: a line of descent has no circles, but a wrong one must not hang a page
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
