package vn.lantoa.asset;

/**
 * A part of a multipart that the store holds.
 *
 * @param number from 1 on
 * @param tag what the store called it; needed to complete the multipart
 */
public record StoredPart(int number, String tag) {}
