package vn.lantoa.catalogue;

import vn.lantoa.kernel.Sha256;

/**
 * Bytes that are public now, and their place.
 *
 * @param objectKey key in object storage; never shown outside
 * @param bytes size
 */
public record PublicBytes(Sha256 sha256, String objectKey, long bytes, String mediaType, String name) {}
