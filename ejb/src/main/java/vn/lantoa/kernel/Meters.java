package vn.lantoa.kernel;

/** Counters that operators watch. Names follow the conventions of Prometheus ({@code lantoa_uploads_total}). */
public interface Meters {
    /**
     * Adds one to a counter.
     *
     * @param name the counter's name, ending in {@code _total}
     * @param tags pairs of tag and value; a tag must have few distinct values, and never an id
     */
    void count(String name, String... tags);
}
