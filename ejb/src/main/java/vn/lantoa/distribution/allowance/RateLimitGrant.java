package vn.lantoa.distribution.allowance;

/**
 * What a node was given of a partner's minute, to hand out by itself.
 *
 * @param granted requests; 0 when the minute is used up
 * @param limit requests in a minute
 * @param left what other portions may still be made of
 * @param millis until the minute ends
 */
record RateLimitGrant(int granted, int limit, int left, long millis) {}
