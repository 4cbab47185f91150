package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Repository of values that can be used only once, on all nodes together. */
@ApplicationScoped
class SpentOnce {
    @Inject
    Database database;

    /** Uses up the value; returns false if it was already used. Also deletes expired values. */
    boolean spend(Sha256 what, Instant goodUntil, Instant now) {
        database.sql("delete from spent_once where good_until < :now")
                .with("now", now)
                .update();
        return database.sql(
                                """
                                insert into spent_once (sha256, good_until) values (:what, :until)
                                on conflict (sha256) do nothing""")
                        .with("what", what)
                        .with("until", goodUntil)
                        .update()
                > 0;
    }
}
