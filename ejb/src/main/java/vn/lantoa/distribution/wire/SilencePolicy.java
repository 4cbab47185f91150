package vn.lantoa.distribution.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Policy for when a reader counts as silent.
 *
 * @param factor multiple of the usual gap
 * @param least minimum silence
 * @param leastGaps number of gaps needed to know the usual gap
 */
record SilencePolicy(int factor, Duration least, int leastGaps) {
    /** Returns the median gap between readings. A single long weekend or busy hour does not change the median. */
    static Optional<Duration> usualGap(List<Duration> gaps) {
        if (gaps.isEmpty()) return Optional.empty();
        var sorted = gaps.stream().sorted().toList();
        int middle = sorted.size() / 2;
        var upper = sorted.get(middle);
        return Optional.of(
                sorted.size() % 2 == 1
                        ? upper
                        : upper.plus(sorted.get(middle - 1)).dividedBy(2));
    }

    /** Returns the instant from which the reader counts as silent; empty if too few gaps between readings are known. */
    static Optional<Instant> silentFrom(SilencePolicy policy, Instant lastAt, List<Duration> gaps) {
        if (gaps.size() < policy.leastGaps()) return Optional.empty();
        return usualGap(gaps)
                .map(usual -> usual.multipliedBy(policy.factor()))
                .map(limit -> limit.compareTo(policy.least()) < 0 ? policy.least() : limit)
                .map(lastAt::plus);
    }

    static boolean isSilentAt(SilencePolicy policy, Instant lastAt, List<Duration> gaps, Instant now) {
        return silentFrom(policy, lastAt, gaps)
                .filter(from -> !now.isBefore(from))
                .isPresent();
    }
}
