package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.query.Database;

/** Advisory lock for one-time set-up of a new hub, so that only one node at a time runs it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StartLock {
    private static final long NUMBER = 0x6c616e746f61L; // "lantoa"

    @Inject
    Database database;

    /** Acquires the lock, waiting if necessary; the lock is released when the transaction ends. */
    public void hold() {
        var unused = database.sql("select cast(pg_advisory_xact_lock(:number) as text)")
                .with("number", NUMBER)
                .value(String.class);
    }
}
