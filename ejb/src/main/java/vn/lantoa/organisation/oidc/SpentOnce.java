package vn.lantoa.organisation.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** What is good once, on whatever node it comes in. */
@ApplicationScoped
class SpentOnce {
    @Inject
    Database database;

    /** Spends it; false when it was spent before. What would be refused for its time by now is forgotten. */
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
