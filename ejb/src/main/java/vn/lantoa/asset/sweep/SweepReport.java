package vn.lantoa.asset.sweep;

/**
 * The result of a sweep.
 *
 * @param expired number of expired uploads
 * @param strays number of removed multipart uploads and objects without a row
 * @param condemned number of bytes without a reference: they are deleted a day later, unless they are referenced
 *     again
 * @param deleted number of deleted bytes that were condemned a day ago
 */
public record SweepReport(int expired, int strays, int condemned, int deleted) {}
