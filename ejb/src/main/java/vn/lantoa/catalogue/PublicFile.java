package vn.lantoa.catalogue;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/**
 * File or rendition that everyone may download now.
 *
 * @param role the role of the file in its version ({@code MASTER}, {@code SUBTITLES}), or the rendition's name
 * @param language the language of subtitles and transcripts
 * @param name the file name for saving, in NFC
 * @param bytes the size in bytes
 * @param width the width in pixels, if known
 * @param height the height in pixels, if known
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
