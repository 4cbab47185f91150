package vn.lantoa.distribution.usage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * The tally of downloads on this node, so that a player which asks for a film in a thousand pieces does not write a
 * thousand times: the first of a day is due at once, further ones together once a minute. Those of a node's last minute
 * may stay uncounted; that it was taken at all never does.
 */
@ApplicationScoped
class DownloadTally {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Cache<Key, Count> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(PartnerId partner, Download download, LocalDate day) {}

    /** The number since the last writing, its instant, and whether a writing is due now. */
    private record Count(int times, Instant writtenAt, boolean due) {}

    /** Counts one more; returns how many are to be written now, 0 if none are yet. */
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
