package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import vn.lantoa.kernel.query.Database;

/** Retention period of photos. The rows of deleted photos stay, because they are evidence. */
@ApplicationScoped
class PhotoRetention {
    /** The same period as for captures of portals, so that a year's report can be checked for two more years. */
    private static final Period SHOWING = Period.ofYears(3);

    /** The retention of photos that show no content of the hub, or whose sightings were all refused. */
    private static final Period SHOWING_NOTHING = Period.ofDays(90);

    private static final int AT_ONCE = 500;

    @Inject
    Database database;

    /** Sets the deletion date of a photo according to its current sightings. */
    void settle(PhotoId photo) {
        database.sql(
                        """
                        update place_photo f
                           set let_go_at = f.received_at + cast(
                               case when exists (select from place_sighting s where s.photo_id = f.id and s.state <> 'REFUSED')
                               then :showing else :nothing end as interval)
                         where f.id = :photo""")
                .with("photo", photo)
                .with("showing", SHOWING.toString())
                .with("nothing", SHOWING_NOTHING.toString())
                .update();
    }

    /**
     * Deletes some expired photos and their exhibits; returns the number of deleted photos. The sweep deletes unreferenced
     * bytes.
     */
    int letGo(Instant now) {
        return database.sql(
                        """
                        with gone as (
                          update place_photo set sha256 = null where id in (
                              select id from place_photo where sha256 is not null and let_go_at <= :now
                               order by let_go_at limit :most for update skip locked)
                          returning id),
                        hidden as (
                          update place_sighting s set exhibit = null from gone g
                           where s.photo_id = g.id and s.exhibit is not null)
                        select count(*) from gone""")
                .with("now", now)
                .with("most", AT_ONCE)
                .value(Integer.class)
                .orElseThrow();
    }
}
