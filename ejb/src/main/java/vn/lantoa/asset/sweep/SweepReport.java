package vn.lantoa.asset.sweep;

/**
 * What one sweep has done.
 *
 * @param expired unfinished uploads ended
 * @param strays multiparts and objects removed that no row knows
 * @param condemned bytes that nobody references any more: they go a day later, unless somebody wants them again
 * @param deleted bytes that were condemned a day ago
 */
public record SweepReport(int expired, int strays, int condemned, int deleted) {}
