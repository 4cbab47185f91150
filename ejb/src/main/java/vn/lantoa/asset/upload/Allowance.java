package vn.lantoa.asset.upload;

/**
 * Allowance of an upload.
 *
 * @param maxBytes the maximum size of one file of the asset's kind
 * @param freeBytes the free bytes of the organisation's quota
 */
public record Allowance(long maxBytes, long freeBytes) {
    /** Returns the current maximum size of one new file, in bytes. */
    public long remaining() {
        return Math.min(maxBytes, freeBytes);
    }
}
