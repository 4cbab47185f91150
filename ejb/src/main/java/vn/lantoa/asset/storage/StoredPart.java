package vn.lantoa.asset.storage;

/**
 * A stored part of a multipart upload.
 *
 * @param number counted from 1
 * @param tag the store's tag of the part, needed to complete the upload
 */
public record StoredPart(int number, String tag) {}
