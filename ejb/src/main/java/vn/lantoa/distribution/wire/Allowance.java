package vn.lantoa.distribution.wire;

/**
 * Result of counting one request against a partner's rate limit.
 *
 * @param granted whether the request may be answered
 * @param limit requests per minute
 * @param left requests still allowed in this minute, as far as this node knows
 * @param seconds until the next minute, at least 1
 */
public record Allowance(boolean granted, int limit, int left, int seconds) {}
