package vn.lantoa.distribution.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * How one partner reads by one way.
 *
 * @param lastSeq of the change log: up to where he has taken it
 * @param gaps between his last readings, the oldest first
 * @param silentSince since when he is told of as silent; null while he reads
 */
public record Reading(
        PartnerId partner,
        ReadingChannel channel,
        Instant lastAt,
        @Nullable Long lastSeq,
        List<Duration> gaps,
        @Nullable Instant silentSince) {
    public Reading {
        gaps = List.copyOf(gaps);
    }

    /** Minutes between readings that are usual for him; 0 while that is not known. */
    public long usual() {
        return SilenceRules.usualGap(gaps)
                .map(gap -> Math.max(1, gap.plusSeconds(30).toMinutes()))
                .orElse(0L);
    }
}
