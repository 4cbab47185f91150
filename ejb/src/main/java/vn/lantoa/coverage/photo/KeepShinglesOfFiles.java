package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.catalogue.PassagesKept;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseId;

/** Stores the shingles of a version's files that were read after its release. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class KeepShinglesOfFiles implements EventHandler<PassagesKept> {
    @Inject
    Database database;

    @Inject
    ShingleRows rows;

    @Override
    public void on(PassagesKept event) {
        rows.keep(database.sql("select id from release where version_id = :version")
                .with("version", event.version())
                .values(ReleaseId.class));
    }
}
