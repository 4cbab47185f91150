package vn.lantoa.distribution.download;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.organisation.partner.PartnerId;

/** Records that a partner takes bytes, right before they are sent: a recall finds the partner by it. */
@Stateless
public class RecordDownload {
    @Inject
    Downloads downloads;

    @Inject
    DownloadTally tally;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Records it, the first of a day at once, further ones of the same within a minute or so. */
    public void call(PartnerId partner, Download download) {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, zone);
        int times = tally.dueAfter(partner, download, day, now);
        if (times > 0) downloads.add(partner, download, day, times, now);
    }
}
