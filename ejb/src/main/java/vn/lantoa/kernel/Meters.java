package vn.lantoa.kernel;

/** Counts what operators watch. Names are in the manner of Prometheus ({@code lantoa_uploads_total}). */
public interface Meters {
    /**
     * Adds one to a counter.
     *
     * @param name the counter's name, ending in {@code _total}
     * @param tags pairs of tag and value; few values each, never an id
     */
    void count(String name, String... tags);
}
