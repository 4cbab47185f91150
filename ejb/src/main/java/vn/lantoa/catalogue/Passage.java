package vn.lantoa.catalogue;

/**
 * Text at a position in a file.
 *
 * @param kind {@code PAGE} or {@code TIME}
 * @param place the page number from 1, or milliseconds from the start
 */
record Passage(Kind kind, int place, String text) {
    /** Unit of a position. */
    enum Kind {
        PAGE,
        TIME
    }
}
