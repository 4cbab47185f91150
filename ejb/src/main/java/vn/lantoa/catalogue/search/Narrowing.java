package vn.lantoa.catalogue.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/**
 * Filters of a search. A result must match one of the values chosen in each facet, and the range of publication days.
 *
 * @param chosen values as in the address ({@code news-text}, {@code vi}, {@code 2026}); facets without values are
 *     omitted
 * @param from the first day, in the hub's time zone; null for no limit
 * @param to the last day; null for no limit
 */
public record Narrowing(Map<Facet, List<String>> chosen, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** No filter. */
    public static final Narrowing NONE = new Narrowing(Map.of(), null, null);

    private static final int MOST_VALUES = 20;

    public Narrowing {
        var clean = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            var kept = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!kept.isEmpty()) clean.put(facet, kept);
        });
        chosen = Map.copyOf(clean);
    }

    /** Creates a filter with one value per facet. */
    public static Narrowing to(Map<Facet, String> one) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        one.forEach((facet, value) -> chosen.put(facet, List.of(value)));
        return new Narrowing(chosen, null, null);
    }

    /** Returns the values chosen for the facet; empty if no values are chosen. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Returns whether nothing is chosen. */
    public boolean isEmpty() {
        return chosen.isEmpty() && from == null && to == null;
    }

    /** Returns the number of chosen values and days. */
    public int size() {
        return chosen.values().stream().mapToInt(List::size).sum() + (from == null ? 0 : 1) + (to == null ? 0 : 1);
    }

    /** Returns a copy with the value added to the facet's filter, or removed if it was chosen. */
    public Narrowing toggled(Facet facet, String value) {
        var values = new ArrayList<>(of(facet));
        if (!values.remove(value)) values.add(value);
        return choosing(facet, values);
    }

    /** Returns a copy without the filter of the facet. */
    Narrowing without(Facet facet) {
        return choosing(facet, List.of());
    }

    /** Returns the filters with further values of the facet, up to the maximum number. */
    Narrowing with(Facet facet, List<String> more) {
        var values = Stream.concat(of(facet).stream(), more.stream()).distinct().limit(MOST_VALUES);
        return choosing(facet, values.toList());
    }

    private Narrowing choosing(Facet facet, List<String> values) {
        var other = new HashMap<>(chosen);
        other.put(facet, values);
        return new Narrowing(other, from, to);
    }

    Issues issues() {
        var issues = Issues.none().when(from != null && to != null && to.isBefore(from), "to", "before-from");
        for (var facet : chosen.keySet()) {
            var name = facet.parameter();
            issues = issues.when(of(facet).size() > MOST_VALUES, name, "too-many", MOST_VALUES)
                    .when(
                            of(facet).stream().anyMatch(v -> v.length() > SearchRequest.LONGEST),
                            name,
                            "too-long",
                            SearchRequest.LONGEST);
        }
        return issues.when(
                of(Facet.DATE).stream().anyMatch(year -> !year.matches("[12][0-9]{3}")),
                Facet.DATE.parameter(),
                "not-a-year");
    }
}
