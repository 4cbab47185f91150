package vn.lantoa.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/**
 * One file or rendition that everyone may fetch now.
 *
 * @param role role of the file in its version ({@code MASTER}, {@code SUBTITLES}), or the rendition's name
 * @param language language of subtitles and transcripts
 * @param name the name to save it under, NFC
 * @param bytes size
 * @param width pixels, when known
 * @param height pixels, when known
 */
public record PublicFile(
        String role,
        @Nullable Language language,
        String name,
        String mediaType,
        long bytes,
        Sha256 sha256,
        @Nullable Integer width,
        @Nullable Integer height) {}
