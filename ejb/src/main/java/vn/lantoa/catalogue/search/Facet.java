package vn.lantoa.catalogue.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The facets of a search, by which results can be narrowed. */
public enum Facet {
    KIND("kind", "d.kind = any(%s::text[])", "kind", "f.kind", ""),
    LANGUAGE("lang", "d.language = any(%s::text[])", "language", "f.language", ""),
    AUDIENCE("audience", "d.audience && %s::text[]", "audience", "x", ", unnest(f.audience) x"),
    TOPIC("topic", "d.topic = any(%s::text[])", "topic", "f.topic", ""),
    AGENCY("org", "d.publisher = any(%s::text[])", "publisher", "f.publisher", ""),
    TASK("task", "d.tasks && %s::text[]", "tasks", "x", ", unnest(f.tasks) x"),
    /** The year of publication, in UTC as everything that is counted once for all zones. */
    DATE("year", "extract(year from d.published_at at time zone 'UTC') = any(%s::integer[])", "year", "f.year", "");

    private final String parameter;
    private final String condition;
    private final String column;
    private final String value;
    private final String from;

    Facet(String parameter, String condition, String column, String value, String from) {
        this.parameter = parameter;
        this.condition = condition;
        this.column = column;
        this.value = value;
        this.from = from;
    }

    /** The name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** The condition that a row {@code d} of search_document has one of the values in an array, the parameter. */
    String condition(String parameter) {
        return condition.formatted(parameter);
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

    /** The SQL of the values and their numbers, for a facet narrowed itself: of the rows {@code counting}, made of the newest. */
    String countAmong(String newest, String counting) {
        return """
            select '%s' as facet, %s as value, count(*) as number from (
                with newest as materialized (%s), %s select * from counting) f%s group by 2"""
                .formatted(name(), value, newest, counting, from);
    }
}
