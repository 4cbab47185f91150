package vn.lantoa.asset.storage;

/**
 * A stored part of a multipart upload.
 *
 * @param number from 1 on
 * @param tag the store's name of it, needed to complete the upload
 */
public record StoredPart(int number, String tag) {}
