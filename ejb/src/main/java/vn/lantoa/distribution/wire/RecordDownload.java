package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records that a partner downloads bytes, immediately before the bytes are sent. Recalls use these records to find the
 * partners concerned.
 */
@UseCase
public class RecordDownload {
    @Inject
    DownloadTally tally;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Database database;

    /**
     * Records the download: the first download of a day at once, further downloads of the same bytes within about a
     * minute.
     */
    public void call(PartnerId partner, Download download) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, zone);
        int times = tally.dueAfter(partner, download, day, now);
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
}
