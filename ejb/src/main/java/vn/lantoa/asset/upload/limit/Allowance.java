package vn.lantoa.asset.upload.limit;

/**
 * What may come.
 *
 * @param maxBytes the most one file of the asset's kind may have
 * @param freeBytes what is left of the organisation's room
 */
public record Allowance(long maxBytes, long freeBytes) {
    /** The most that one file may have now. */
    public long room() {
        return Math.min(maxBytes, freeBytes);
    }
}
