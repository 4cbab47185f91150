package vn.lantoa.rendition.fingerprint;

import java.util.Set;

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

    private Likeness() {}
}
