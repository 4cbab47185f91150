package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import vn.lantoa.kernel.query.Database;

/** How long the bytes of photos are kept. Rows stay, since evidence was made of them. */
@ApplicationScoped
class PhotoRetention {
    /** As captures of portals are: a year's report can be looked into for two more. */
    private static final Period SHOWING = Period.ofYears(3);

    /** Of those that show nothing of ours, or not what they were taken for. */
    private static final Period SHOWING_NOTHING = Period.ofDays(90);

    private static final int AT_ONCE = 500;

    @Inject
    Database database;

    /** Says when a photo is let go of, by what is said of it now. */
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

    /** Lets go of some whose time has come; returns their number. What nothing else references is swept. */
    int letGo(Instant now) {
        return database.sql(
                        """
                        update place_photo set sha256 = null where id in (
                            select id from place_photo where sha256 is not null and let_go_at <= :now
                             order by let_go_at limit :most for update skip locked)""")
                .with("now", now)
                .with("most", AT_ONCE)
                .update();
    }
}
