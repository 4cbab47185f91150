package vn.lantoa.distribution.reading;

import java.time.Duration;

/**
 * When somebody is too long silent.
 *
 * @param factor how many times his usual gap
 * @param least but never before that
 * @param leastGaps how many gaps must be known; fewer say nothing of what is usual
 */
public record SilencePolicy(int factor, Duration least, int leastGaps) {}
