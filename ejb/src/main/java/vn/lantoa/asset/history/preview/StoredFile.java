package vn.lantoa.asset.history.preview;

import vn.lantoa.kernel.Sha256;

/**
 * Bytes that the officer who asked may read, and where they lie.
 *
 * @param objectKey key in object storage; never shown outside
 */
public record StoredFile(Sha256 sha256, String objectKey, String name, String mediaType, long bytes) {}
