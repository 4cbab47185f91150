package vn.lantoa.distribution.allowance;

/**
 * The allowance of a partner in the present minute.
 *
 * @param granted whether this request may be answered
 * @param limit requests in a minute
 * @param left requests that may still be made in it, as far as this node knows
 * @param seconds until the next minute, at least 1
 */
public record Allowance(boolean granted, int limit, int left, int seconds) {}
