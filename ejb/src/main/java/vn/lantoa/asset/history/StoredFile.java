package vn.lantoa.asset.history;

import vn.lantoa.kernel.Sha256;

/**
 * Stored bytes that the requesting officer may read.
 *
 * @param objectKey key in object storage; never disclosed
 */
public record StoredFile(Sha256 sha256, String objectKey, String name, String mediaType, long bytes) {}
