package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of reported play-outs. A reported play-out is immutable. */
@ApplicationScoped
public class Playouts {
    private static final int MOST = 500;

    @Inject
    Database database;

    /** Stores a play-out and returns true; returns false if the same bulletin, place and time was reported before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Playout one, OrganisationId commune, Actor by, Instant now) {
        return database.sql(
                                """
                                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds,
                                  note, reported_at, reported_by)
                                values (:id, :bulletin, :commune, :place, :playedAt, :outcome, :seconds, :note, :now, :by)
                                on conflict (bulletin_id, commune_id, place, played_at) do nothing""")
                        .with(one)
                        .with("id", UUID.randomUUID())
                        .with("commune", commune)
                        .with("now", now)
                        .with("by", by.reference())
                        .update()
                == 1;
    }

    /** Returns the play-outs of a bulletin, the latest first; at most 500. */
    public List<PlayoutRow> of(BulletinId bulletin) {
        return database.sql(
                        """
                        select o.code as commune, p.place, p.played_at, p.outcome, p.seconds, p.note, o.name as commune_name,
                          p.reported_at,
                          p.outcome = 'PLAYED' and exists (select 1 from bulletin_status s where s.bulletin_id = p.bulletin_id
                            and s.state = :withdrawn and s.at < p.played_at) as after_withdrawal
                        from bulletin_playout p join organisation o on o.id = p.commune_id
                        where p.bulletin_id = :bulletin order by p.played_at desc, o.code, p.place limit """
                                + " " + MOST)
                .with("withdrawn", BulletinState.WITHDRAWN)
                .with("bulletin", bulletin)
                .list(PlayoutRow.class);
    }
}
