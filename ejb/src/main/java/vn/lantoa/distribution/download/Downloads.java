package vn.lantoa.distribution.download;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of downloads: one row a partner, file and day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Downloads {
    @Inject
    Database database;

    public void add(PartnerId partner, Download download, LocalDate day, int times, Instant now) {
        database.sql(
                        """
                        insert into download as d (partner_id, asset_id, version_number, name, sha256, taken_on, times,
                                                   last_at)
                        values (:partner, :asset, :version, :name, :sha256, :day, :times, :now)
                        on conflict (partner_id, asset_id, version_number, name, sha256, taken_on)
                        do update set times = d.times + excluded.times, last_at = greatest(d.last_at, excluded.last_at)""")
                .with("partner", partner)
                .with("asset", download.asset())
                .with("version", download.version())
                .with("name", download.name())
                .with("sha256", download.sha256())
                .with("day", day)
                .with("times", times)
                .with("now", now)
                .update();
    }
}
