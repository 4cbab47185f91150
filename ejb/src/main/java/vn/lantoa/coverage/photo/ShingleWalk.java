package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ReleaseId;

/** Reads the texts of releases that predate the storing of shingles, in batches and on one node at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ShingleWalk {
    private static final int SOME = 50;

    @Inject
    Database database;

    @Inject
    ShingleRows rows;

    /** Processes the next batch; returns false if there is no batch or portal visits are switched off. */
    public boolean next() {
        var to = database.sql("select read_to from text_walk where (select is_on from crawl_switch) for update")
                .value(UUID.class);
        if (to.isEmpty()) return false;
        var releases = database.sql("select id from release where id > :after order by id limit " + SOME)
                .with("after", to.get())
                .values(ReleaseId.class);
        if (releases.isEmpty()) return false;
        rows.keep(releases);
        database.sql("update text_walk set read_to = :last")
                .with("last", releases.get(releases.size() - 1))
                .update();
        return true;
    }
}
