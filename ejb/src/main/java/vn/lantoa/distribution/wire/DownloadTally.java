package vn.lantoa.distribution.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Counter of downloads on this node. The counter limits writes when a player requests a film in a thousand ranges: the
 * first download of a day is written at once, further downloads are written together once a minute. If a node crashes,
 * the counts of its last minute may be lost, but never the fact of the download.
 */
@ApplicationScoped
class DownloadTally {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Cache<Key, Count> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(PartnerId partner, Download download, LocalDate day) {}

    /** Number since the last write, time of that write, and whether a write is due now. */
    private record Count(int times, Instant writtenAt, boolean due) {}

    /** Counts one download; returns the number to be written now, 0 if no write is due. */
    int dueAfter(PartnerId partner, Download download, LocalDate day, Instant now) {
        var count = counts.asMap().compute(new Key(partner, download, day), (key, former) -> {
            if (former == null) return new Count(1, now, true);
            int times = former.due() ? 1 : former.times() + 1;
            return now.isBefore(former.writtenAt().plus(EVERY))
                    ? new Count(times, former.writtenAt(), false)
                    : new Count(times, now, true);
        });
        var one = Objects.requireNonNull(count);
        return one.due() ? one.times() : 0;
    }
}
