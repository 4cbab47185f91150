package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of reported play-outs. A reported play-out is immutable, except for its loudspeaker cluster. */
@ApplicationScoped
public class Playouts {
    private static final int MOST = 500;

    @Inject
    Database database;

    /**
     * Stores a play-out and returns true; returns false if the same bulletin, place and time was reported before. Its text
     * names a loudspeaker cluster by reference, by name, or as an earlier play-out that was assigned to the cluster.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Playout one, OrganisationId commune, Actor by, Instant now) {
        return database.sql(
                                """
                                insert into bulletin_playout (id, bulletin_id, commune_id, place, played_at, outcome, seconds,
                                  note, reported_at, reported_by, place_id)
                                values (:id, :bulletin, :commune, :place, :playedAt, :outcome, :seconds, :note, :now, :by,
                                  coalesce(loudspeaker_of(:commune, :place), (
                                    select p.place_id from bulletin_playout p
                                     where p.commune_id = :commune and p.place = :place and p.place_id is not null
                                     order by p.reported_at desc limit 1)))
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

    /** Text of play-outs in a commune that is not assigned to a loudspeaker cluster. */
    public record Unassigned(OrganisationId commune, String communeName, String place, long times, Instant lastAt) {}

    /** Returns the unassigned texts in these communes; at most 500. */
    List<Unassigned> unassigned(Set<OrganisationId> communes) {
        return database.sql(
                        """
                        select o.id as commune, o.name as commune_name, p.place, count(*) as times, max(p.played_at) as last_at
                          from bulletin_playout p join bulletin b on b.id = p.bulletin_id and b.medium <> 'RADIO'
                          join organisation o on o.id = p.commune_id
                         where p.place_id is null and p.place <> '' and p.commune_id = any (cast(:communes as uuid[]))
                         group by 1, 2, 3 order by 2, 3 limit """
                                + " " + MOST)
                .with("communes", communes)
                .list(Unassigned.class);
    }

    /**
     * Assigns the play-outs of a commune with this text to the cluster with this reference or name; returns their number,
     * 0 if there is no such cluster.
     */
    int assign(OrganisationId commune, String place, String cluster) {
        return database.sql("update bulletin_playout set place_id = loudspeaker_of(:commune, :cluster)"
                        + " where commune_id = :commune and place = :place and place <> '' and place_id is null"
                        + " and loudspeaker_of(:commune, :cluster) is not null")
                .with("commune", commune)
                .with("place", place)
                .with("cluster", cluster)
                .update();
    }
}
