package vn.lantoa.catalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Facet by which search results can be narrowed. */
public enum Facet {
    KIND("kind", "kind", "f.kind", ""),
    LANGUAGE("lang", "language", "f.language", ""),
    AUDIENCE("audience", "audience", "x", ", unnest(f.audience) x"),
    TOPIC("topic", "topic", "f.topic", ""),
    AGENCY("org", "publisher", "f.publisher", ""),
    TASK("task", "tasks", "x", ", unnest(f.tasks) x"),
    /** Service codes of an asset, which may include former codes. */
    SERVICE("service", "services", "x", ", unnest(f.services) x"),
    /** Year of publication, in UTC so that the counts are the same for all time zones. */
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

    /** Returns the name of the URL parameter. */
    public String parameter() {
        return parameter;
    }

    /**
     * Returns the SQL condition that a row {@code d} of search_document has one of the values. A single value of a
     * scalar column is compared with {@code =}, because only then PostgreSQL knows that the facet's index returns the
     * rows in time order.
     *
     * @param parameter binds a value to the statement and returns its placeholder
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

    /** Returns the SQL that counts the rows {@code counting} by the column of each facet, in one pass. */
    static String counted() {
        var columns = Arrays.stream(values()).map(facet -> facet.column).collect(Collectors.joining(", "));
        var sets =
                Arrays.stream(values()).map(facet -> "(" + facet.column + ")").collect(Collectors.joining(", "));
        return "select %1$s, grouping(%1$s) as others, count(*) as number from counting group by grouping sets (%2$s)"
                .formatted(columns, sets);
    }

    /** Returns the SQL for the values of this facet with their counts, from {@link #counted}. */
    String count() {
        int others = (1 << values().length) - 1 - (1 << (values().length - 1 - ordinal()));
        return "select '%s' as facet, %s as value, sum(number) as number from counted f%s where others = %d group by 2"
                .formatted(name(), value, from, others);
    }

    /**
     * Returns the suffix of the names of rows that count this facet separately, because the search is narrowed by this
     * facet.
     */
    String suffix() {
        return "_" + column;
    }

    /** Returns the SQL for the values and counts from this facet's own rows {@code counting}. */
    String countApart() {
        return "select '%s' as facet, %s as value, count(*) as number from counting%s f%s group by 2"
                .formatted(name(), value, suffix(), from);
    }
}
