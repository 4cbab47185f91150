package vn.lantoa.rendition;

import vn.lantoa.kernel.Sha256;

/**
 * The bytes of a finished rendition.
 *
 * @param width pixels; 0 where there are none
 */
public record MadeFile(String mediaType, int width, int height, long bytes, Sha256 sha256) {}
