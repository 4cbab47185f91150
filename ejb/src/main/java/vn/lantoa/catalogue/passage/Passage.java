package vn.lantoa.catalogue.passage;

/**
 * A text at a place in a file.
 *
 * @param kind {@code PAGE} or {@code TIME}
 * @param place number of the page from 1, or milliseconds from the beginning
 */
record Passage(Kind kind, int place, String text) {
    /** The unit of a place. */
    enum Kind {
        PAGE,
        TIME
    }
}
