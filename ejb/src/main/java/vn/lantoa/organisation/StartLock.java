package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.query.Database;

/** The lock by which one node at a time does what a new hub does once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StartLock {
    private static final long NUMBER = 0x6c616e746f61L; // "lantoa"

    @Inject
    Database database;

    /** Held until the end of the transaction. */
    public void hold() {
        var unused = database.sql("select cast(pg_advisory_xact_lock(:number) as text)")
                .with("number", NUMBER)
                .value(String.class);
    }
}
