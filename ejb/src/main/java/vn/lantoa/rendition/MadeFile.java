package vn.lantoa.rendition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Sha256;

/**
 * Bytes of a finished rendition.
 *
 * @param width width in pixels; 0 if the file has no width
 */
@Schema(name = "File")
public record MadeFile(
        String mediaType, int width, int height, long bytes, @Schema(implementation = String.class) Sha256 sha256) {}
