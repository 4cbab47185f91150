package vn.lantoa.distribution.wire;

/**
 * Part of a partner's limit that a node may grant by itself.
 *
 * @param granted requests; 0 when the limit of the minute is used up
 * @param limit requests per minute
 * @param left requests left for further grants
 * @param millis until the minute ends
 */
record RateLimitGrant(int granted, int limit, int left, long millis) {}
