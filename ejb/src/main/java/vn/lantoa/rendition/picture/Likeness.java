package vn.lantoa.rendition.picture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Threshold up to which two pictures are considered the same. */
public final class Likeness {
    /**
     * The maximum number of differing bits, of 64. On the demo's pictures ({@code FingerprintTest}), cropped, coloured,
     * scaled or compressed copies differ in at most 10 bits; different pictures differ in at least 18.
     */
    public static final int MOST = 12;

    /** The media types of pictures with a fingerprint. Pages of text look alike, so they have none. */
    public static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/svg+xml");

    /**
     * The maximum numbers of differing bits in the first to fourth part of two fingerprints. If every part exceeds its
     * number, the whole differs in more than {@link #MOST} bits.
     */
    public static final List<Integer> RADII = List.of(3, 2, 2, 2);

    // No index supports the distance, but an index of a 16-bit part finds equal parts. It is queried for each possible
    // variation of the part, some hundreds. "offset 0" forces an index lookup for each instead of one read of all rows.
    private static final String NEAR =
            """
            select p.* from fingerprint_change c cross join lateral (
              select p.* from %3$s p
              where fingerprint_part(p.fingerprint, %1$d) = changed_part(fingerprint_part(m.fingerprint, %1$d), c.bits)
              offset 0) p
            where c.many <= %2$d""";

    private Likeness() {}

    /**
     * Returns the query for candidates in a table with the four indexes of {@code fingerprint_part}. The candidates
     * include every picture similar to the row {@code m} exactly once.
     */
    public static String near(String table) {
        return IntStream.range(0, RADII.size())
                .mapToObj(part -> NEAR.formatted(part + 1, RADII.get(part), table))
                .collect(joining(" union "));
    }
}
