package vn.lantoa.catalogue.search;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * SQL conditions of a search's filters on a row {@code d} of search_document.
 *
 * @param zone the time zone of the days
 * @param value binds a value to the statement and returns its placeholder
 */
record NarrowingConditions(Narrowing narrowed, ZoneId zone, Function<Object, String> value) {
    /** Returns true if no day and no value of an accepted facet is chosen. */
    boolean isNone(Predicate<Facet> wanted) {
        return narrowed.from() == null
                && narrowed.to() == null
                && narrowed.chosen().keySet().stream().noneMatch(wanted);
    }

    /** Returns the conditions of the days and the accepted facets, each with a leading {@code and}. */
    String of(Predicate<Facet> wanted) {
        var conditions = new StringBuilder();
        for (var facet : Facet.values())
            if (wanted.test(facet) && !narrowed.of(facet).isEmpty()) {
                var chosen = narrowed.of(facet).stream().map(one -> columnValue(facet, one));
                conditions.append(" and ").append(facet.condition(chosen.toList(), value));
                if (facet == Facet.DATE) conditions.append(years(narrowed.of(facet)));
            }
        var from = narrowed.from();
        var to = narrowed.to();
        if (from != null) conditions.append(since(begin(from)));
        if (to != null) conditions.append(before(begin(to.plusDays(1))));
        return conditions.toString();
    }

    // lets an index in time order start at the chosen years
    private String years(List<String> chosen) {
        var years = chosen.stream().mapToInt(Integer::parseInt).summaryStatistics();
        return since(year(years.getMin())) + before(year(years.getMax() + 1));
    }

    private String since(OffsetDateTime at) {
        return " and d.published_at >= " + value.apply(at);
    }

    private String before(OffsetDateTime at) {
        return " and d.published_at < " + value.apply(at);
    }

    private static OffsetDateTime year(int year) {
        return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static String columnValue(Facet facet, String asked) {
        return facet == Facet.KIND ? asked.toUpperCase(Locale.ROOT).replace('-', '_') : asked;
    }
}
