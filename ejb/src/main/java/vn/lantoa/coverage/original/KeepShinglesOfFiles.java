package vn.lantoa.coverage.original;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.catalogue.passage.PassagesKept;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ReleaseId;

/** Keeps the shingles of a version's files that were read after its release. */
@Stateless
@LocalBean
@Local(EventHandler.class)
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
