package vn.lantoa.distribution.wire;

import java.time.Duration;

/**
 * Policy for when a reader counts as silent.
 *
 * @param factor multiple of the usual gap
 * @param least minimum silence
 * @param leastGaps number of gaps needed to know the usual gap
 */
record SilencePolicy(int factor, Duration least, int leastGaps) {}
