package vn.lantoa.distribution.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Reading activity of one partner through one channel.
 *
 * @param lastSeq number of the change log up to which the partner has read
 * @param gaps intervals between the last readings, the oldest first
 * @param silentSince the instant from which on the partner is reported as silent; null while the partner reads
 */
public record Reading(
        PartnerId partner,
        ReadingChannel channel,
        Instant lastAt,
        @Nullable Long lastSeq,
        List<Duration> gaps,
        @Nullable Instant silentSince) {
    /** Returns the usual interval between readings in minutes; 0 if unknown. */
    public long usual() {
        return SilencePolicy.usualGap(gaps)
                .map(gap -> Math.max(1, gap.plusSeconds(30).toMinutes()))
                .orElse(0L);
    }
}
