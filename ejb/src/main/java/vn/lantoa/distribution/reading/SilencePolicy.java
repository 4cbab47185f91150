package vn.lantoa.distribution.reading;

import java.time.Duration;

/**
 * The policy for when a reader is silent too long.
 *
 * @param factor how many times the usual gap
 * @param least but never before that
 * @param leastGaps how many gaps must be known; fewer say nothing of what is usual
 */
record SilencePolicy(int factor, Duration least, int leastGaps) {}
