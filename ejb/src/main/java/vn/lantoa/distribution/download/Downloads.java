package vn.lantoa.distribution.download;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of downloads: one row a partner, file and day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Downloads {
    @PersistenceContext
    EntityManager entities;

    public void add(PartnerId partner, Download download, LocalDate day, int times, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into download as d (partner_id, asset_id, version_number, name, sha256, taken_on, times, last_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (partner_id, asset_id, version_number, name, sha256, taken_on)
                        do update set times = d.times + excluded.times, last_at = greatest(d.last_at, excluded.last_at)""")
                .setParameter(1, partner.value())
                .setParameter(2, download.asset().value())
                .setParameter(3, download.version())
                .setParameter(4, download.name())
                .setParameter(5, download.sha256().hex())
                .setParameter(6, day)
                .setParameter(7, times)
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
