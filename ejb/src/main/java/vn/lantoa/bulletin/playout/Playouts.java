package vn.lantoa.bulletin.playout;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.OrganisationId;

/** The play-outs that were reported; written once and never changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Playouts {
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;

    /** Keeps one; the same bulletin at the same time in the same place is the same, and the first report of it counts. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean add(Playout one, OrganisationId commune, Actor by, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds,
                                  note, reported_at, reported_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (bulletin_id, commune_id, place, played_at) do nothing""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, one.bulletin().value())
                        .setParameter(3, commune.value())
                        .setParameter(4, one.place())
                        .setParameter(5, one.playedAt().atOffset(ZoneOffset.UTC))
                        .setParameter(6, one.outcome().name())
                        .setParameter(7, one.seconds())
                        .setParameter(8, one.note())
                        .setParameter(9, now.atOffset(ZoneOffset.UTC))
                        .setParameter(10, by.reference())
                        .executeUpdate()
                == 1;
    }

    /** The play-outs of a bulletin, the latest first; at most 500. */
    public List<PlayoutRow> of(BulletinId bulletin) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select o.code, p.place, p.played_at, p.outcome, p.seconds, p.note, o.name, p.reported_at,
                          p.reported_by, p.outcome = 'PLAYED' and exists (select 1 from bulletin_status s
                            where s.bulletin_id = p.bulletin_id and s.state = 'WITHDRAWN' and s.at < p.played_at)
                        from bulletin_playout p join organisation o on o.id = p.commune_id
                        where p.bulletin_id = ? order by p.played_at desc, o.code, p.place limit """
                                + " " + MOST)
                .setParameter(1, bulletin.value())
                .getResultList();
        return rows.stream().map(row -> row(bulletin, (Object[]) row)).toList();
    }

    private static PlayoutRow row(BulletinId bulletin, Object[] row) {
        var one = new Playout(
                bulletin,
                (String) row[0],
                (String) row[1],
                Columns.instant(row[2]),
                Playout.Outcome.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5]);
        return new PlayoutRow(one, (String) row[6], Columns.instant(row[7]), (String) row[8], (Boolean) row[9]);
    }
}
