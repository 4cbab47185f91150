package vn.lantoa.rendition;

import vn.lantoa.kernel.Sha256;

/**
 * The bytes of a rendition that is ready.
 *
 * @param width pixels; 0 for what has none
 */
public record MadeFile(String mediaType, int width, int height, long bytes, Sha256 sha256) {}
