package vn.lantoa.catalogue.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/**
 * The filters of a search: any of the values of a facet, all of the facets, the days of publication.
 *
 * @param chosen values as in the address ({@code news-text}, {@code vi}, {@code 2026}); no facet is without one
 * @param from the first day, in the hub's zone
 * @param to the last day
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

    /** The filter by one value of each of these facets. */
    public static Narrowing to(Map<Facet, String> one) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        one.forEach((facet, value) -> chosen.put(facet, List.of(value)));
        return new Narrowing(chosen, null, null);
    }

    /** The chosen values of this facet; empty where there are none. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** True if nothing is chosen. */
    public boolean isEmpty() {
        return chosen.isEmpty() && from == null && to == null;
    }

    /** The number of chosen values and days. */
    public int size() {
        return chosen.values().stream().mapToInt(List::size).sum() + (from == null ? 0 : 1) + (to == null ? 0 : 1);
    }

    /** The same filters with this value of the facet added, or removed if it was there. */
    public Narrowing toggled(Facet facet, String value) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        var values = new ArrayList<>(of(facet));
        if (!values.remove(value)) values.add(value);
        other.put(facet, values);
        return new Narrowing(other, from, to);
    }

    /** The same filters without those of this facet. */
    Narrowing without(Facet facet) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        other.remove(facet);
        return new Narrowing(other, from, to);
    }

    /** The same filters with these values of the facet besides, as far as they may be so many. */
    Narrowing with(Facet facet, List<String> more) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        other.put(
                facet,
                Stream.concat(of(facet).stream(), more.stream())
                        .distinct()
                        .limit(MOST_VALUES)
                        .toList());
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
