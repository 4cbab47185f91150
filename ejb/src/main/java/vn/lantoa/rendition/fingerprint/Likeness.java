package vn.lantoa.rendition.fingerprint;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The threshold at which two pictures are taken for the same. */
public final class Likeness {
    /**
     * The most bits in which two pictures of the same thing may differ, of 64. On the demo's pictures ({@code
     * FingerprintTest}) a cropped, coloured, scaled down or compressed one differs in 10 at most, two different
     * pictures in 18 at least.
     */
    public static final int MOST = 12;

    /** The media types of pictures with a fingerprint; pages of text all look alike. */
    public static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/svg+xml");

    /**
     * The most bits in which the first, second, third and fourth part of two fingerprints may differ for one of them to be
     * enough. Where each differs in more, the whole does in more than all of these and one for each: in more than {@link
     * #MOST}.
     */
    public static final List<Integer> RADII = List.of(3, 2, 2, 2);

    // No index knows the distance, but one of sixteen bits finds whatever has the same ones: for all that they may
    // have been, some hundred, a part. "offset 0" has each looked up by the index, and not all rows read for all of
    // them.
    private static final String NEAR =
            """
            select p.* from fingerprint_change c cross join lateral (
              select p.* from %3$s p
              where fingerprint_part(p.fingerprint, %1$d) = changed_part(fingerprint_part(m.fingerprint, %1$d), c.bits)
              offset 0) p
            where c.many <= %2$d""";

    private Likeness() {}

    /**
     * The query for the rows of a table with the four indexes of {@code fingerprint_part} among which is whatever is alike
     * to the row {@code m}, each once.
     */
    public static String near(String table) {
        return IntStream.range(0, RADII.size())
                .mapToObj(part -> NEAR.formatted(part + 1, RADII.get(part), table))
                .collect(joining(" union "));
    }
}
