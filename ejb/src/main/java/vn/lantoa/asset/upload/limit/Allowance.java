package vn.lantoa.asset.upload.limit;

/**
 * The allowance of an upload.
 *
 * @param maxBytes the largest size of one file of the asset's kind
 * @param freeBytes free bytes of the organisation's quota
 */
public record Allowance(long maxBytes, long freeBytes) {
    /** The largest size of one file now. */
    public long remaining() {
        return Math.min(maxBytes, freeBytes);
    }
}
