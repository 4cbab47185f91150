package vn.lantoa.catalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facets of a search, by which results can be narrowed. */
public enum Facet {
    KIND("kind", "kind", "f.kind", ""),
    LANGUAGE("lang", "language", "f.language", ""),
    AUDIENCE("audience", "audience", "x", ", unnest(f.audience) x"),
    TOPIC("topic", "topic", "f.topic", ""),
    AGENCY("org", "publisher", "f.publisher", ""),
    TASK("task", "tasks", "x", ", unnest(f.tasks) x"),
    /** The codes that an asset bears, some of which may be former ones of a service. */
    SERVICE("service", "services", "x", ", unnest(f.services) x"),
    /** The year of publication, in UTC as everything that is counted once for all zones. */
    DATE("year", "year", "f.year", "");

    private final String parameter;
    private final String column;
    private final String value;
    private final String from;

    Facet(String parameter, String column, String value, String from) {
        this.parameter = parameter;
        this.column = column;
        this.value = value;
        this.from = from;
    }

    /** The name in addresses. */
    public String parameter() {
        return parameter;
    }

    /**
     * The condition that a row {@code d} of search_document has one of the values. One value of a column that has one is
     * compared as it is: only then PostgreSQL knows that the index of this facet has the rows in the order of time.
     *
     * @param parameter gives a value to the statement
     */
    String condition(List<?> values, Function<Object, String> parameter) {
        if (this == DATE)
            return "extract(year from d.published_at at time zone 'UTC') = any(" + parameter.apply(values)
                    + "::integer[])";
        if (!from.isEmpty()) return "d." + column + " && " + parameter.apply(values) + "::text[]";
        return values.size() == 1
                ? "d." + column + " = " + parameter.apply(values.get(0)) + "::text"
                : "d." + column + " = any(" + parameter.apply(values) + "::text[])";
    }

    /** The SQL that counts the rows {@code counting} by the column of each facet, in one pass. */
    static String counted() {
        var columns = Arrays.stream(values()).map(facet -> facet.column).collect(Collectors.joining(", "));
        var sets =
                Arrays.stream(values()).map(facet -> "(" + facet.column + ")").collect(Collectors.joining(", "));
        return "select %1$s, grouping(%1$s) as others, count(*) as number from counting group by grouping sets (%2$s)"
                .formatted(columns, sets);
    }

    /** The SQL of the values of this facet and their numbers, from {@link #counted}. */
    String count() {
        int others = (1 << values().length) - 1 - (1 << (values().length - 1 - ordinal()));
        return "select '%s' as facet, %s as value, sum(number) as number from counted f%s where others = %d group by 2"
                .formatted(name(), value, from, others);
    }

    /** What the names of the rows end with that count this facet apart, since it is narrowed itself. */
    String suffix() {
        return "_" + column;
    }

    /** The SQL of the values and their numbers of the rows {@code counting} of this facet. */
    String countApart() {
        return "select '%s' as facet, %s as value, count(*) as number from counting%s f%s group by 2"
                .formatted(name(), value, suffix(), from);
    }
}
