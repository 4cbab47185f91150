package vn.lantoa.catalogue.search;

/** What the results of a search can be narrowed by. */
public enum Facet {
    KIND("kind", "d.kind = %s::text", "f.kind", ""),
    LANGUAGE("lang", "d.language = %s::text", "f.language", ""),
    AUDIENCE("audience", "d.audience @> array[%s::text]", "x", ", unnest(f.audience) x"),
    TOPIC("topic", "d.topic = %s::text", "f.topic", ""),
    AGENCY("org", "d.publisher = %s::text", "f.publisher", ""),
    TASK("task", "d.tasks @> array[%s::text]", "x", ", unnest(f.tasks) x"),
    /** The year of publication, in UTC as everything that is counted once for all zones. */
    DATE("year", "extract(year from d.published_at at time zone 'UTC') = %s::integer", "f.year", "");

    private final String parameter;
    private final String condition;
    private final String value;
    private final String from;

    Facet(String parameter, String condition, String value, String from) {
        this.parameter = parameter;
        this.condition = condition;
        this.value = value;
        this.from = from;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** What holds of a row {@code d} of search_document that has this value, which is a parameter. */
    String condition(String parameter) {
        return condition.formatted(parameter);
    }

    /** Counts the values in the rows {@code found}. */
    String count() {
        return "select '%s' as facet, %s as value, count(*) as number from found f%s group by 2"
                .formatted(name(), value, from);
    }
}
