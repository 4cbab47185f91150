package vn.lantoa.rendition.fingerprint;

import java.util.Set;

/** When two pictures are thought to be the same. */
public final class Likeness {
    /**
     * In so many of the 64 places two pictures of the same thing may differ. On the demo's pictures
     * ({@code FingerprintTest}) what was cut, coloured, made smaller and compressed differs in 10 at most, two different
     * pictures in 18 at least.
     */
    public static final int MOST = 12;

    /** The media types of which it is known what they look like; a page of text looks like every other one. */
    public static final Set<String> TYPES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff", "image/svg+xml");

    private Likeness() {}
}
