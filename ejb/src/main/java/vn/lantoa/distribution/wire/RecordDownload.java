package vn.lantoa.distribution.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records that a partner downloads bytes, immediately before the bytes are sent. Recalls use these records to find the
 * partners concerned.
 *
 * <p>The downloads of this node are counted, which limits writes when a player requests a film in a thousand ranges: the
 * first download of a day is written at once, further downloads are written together once a minute. If a node crashes,
 * the counts of its last minute may be lost, but never the fact of the download.
 */
@UseCase
public class RecordDownload {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Cache<Key, Count> counts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Database database;

    /**
     * Records the download. The first download of a day is written at once, further downloads of the same bytes within
     * about a minute.
     */
    public void call(PartnerId partner, Download download) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, zone);
        int times = dueAfter(partner, download, day, now);
        if (times > 0) add(partner, download, day, times, now);
    }

    private void add(PartnerId partner, Download download, LocalDate day, int times, Instant now) {
        database.sql(
                        """
                        insert into download as d (partner_id, asset_id, version_number, name, sha256, taken_on, times,
                                                   last_at)
                        values (:partner, :asset, :version, :name, :sha256, :day, :times, :now)
                        on conflict (partner_id, asset_id, version_number, name, sha256, taken_on)
                        do update set times = d.times + excluded.times, last_at = greatest(d.last_at, excluded.last_at)""")
                .with(download)
                .with("partner", partner)
                .with("day", day)
                .with("times", times)
                .with("now", now)
                .update();
    }

    private record Key(PartnerId partner, Download download, LocalDate day) {}

    /** Number of downloads since the last write, time of that write, and whether a write is due now. */
    private record Count(int times, Instant writtenAt, boolean due) {}

    /** Counts one download; returns the number of downloads to write now, 0 if no write is due. */
    private int dueAfter(PartnerId partner, Download download, LocalDate day, Instant now) {
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
