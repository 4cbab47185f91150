package vn.lantoa.rendition;

import vn.lantoa.kernel.Sha256;

/**
 * Bytes of a finished rendition.
 *
 * @param width width in pixels; 0 if it does not apply
 */
public record MadeFile(String mediaType, int width, int height, long bytes, Sha256 sha256) {}
