package vn.lantoa.distribution.download;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.partner.PartnerId;

/** Who took what: one row a partner, file and day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Downloads {
    @PersistenceContext
    EntityManager entities;

    /**
     * A partner who took something of a version.
     *
     * @param times how often, all days and files together
     * @param lastAt when last
     */
    public record Taker(PartnerId partner, long times, Instant lastAt) {}

    /** Who took something of these versions of an asset, who last did so first. */
    public List<Taker> takers(AssetId asset, List<Integer> versions) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select partner_id, sum(times), max(last_at) from download
                        where asset_id = ? and version_number = any (string_to_array(?, ' ')::integer[])
                        group by partner_id order by 3 desc, 1""")
                .setParameter(1, asset.value())
                .setParameter(
                        2,
                        String.join(" ", versions.stream().map(String::valueOf).toList()))
                .getResultList();
        return rows.stream().map(row -> taker((Object[]) row)).toList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
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

    private static Taker taker(Object[] row) {
        return new Taker(new PartnerId((UUID) row[0]), ((Number) row[1]).longValue(), Columns.instant(row[2]));
    }
}
