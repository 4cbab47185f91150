package vn.lantoa.asset.upload;

/**
 * Result of a sweep.
 *
 * @param expired the number of expired uploads
 * @param strays the number of removed multipart uploads and objects without a row
 * @param condemned the number of bytes condemned because nothing references them; they are deleted a day later unless
 *     referenced again
 * @param deleted the number of deleted bytes
 */
public record SweepReport(int expired, int strays, int condemned, int deleted) {}
