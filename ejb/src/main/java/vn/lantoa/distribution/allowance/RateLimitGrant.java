package vn.lantoa.distribution.allowance;

/**
 * The part of a partner's minute that a node may grant by itself.
 *
 * @param granted requests; 0 when the minute is used up
 * @param limit requests in a minute
 * @param left requests left for further grants
 * @param millis until the minute ends
 */
record RateLimitGrant(int granted, int limit, int left, long millis) {}
