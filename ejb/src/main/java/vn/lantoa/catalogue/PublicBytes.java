package vn.lantoa.catalogue;

import vn.lantoa.kernel.Sha256;

/**
 * Bytes that are public now, with their storage location.
 *
 * @param objectKey the key in object storage; never disclosed
 * @param bytes the size in bytes
 */
public record PublicBytes(Sha256 sha256, String objectKey, long bytes, String mediaType, String name) {}
