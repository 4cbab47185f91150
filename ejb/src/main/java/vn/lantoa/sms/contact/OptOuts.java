package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.lantoa.kernel.query.Database;

/** Repository of opt-outs, kept permanently as keyed hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OptOuts {
    @Inject
    Database database;

    /** The way in which an opt-out was made. */
    public enum Way {
        /** The owner of the number sent a message. */
        INBOUND,
        /** The owner of the number told an officer. */
        OFFICER
    }

    /** Returns the number of opt-outs. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long count() {
        return database.sql("select count(*) from opt_out").value(Long.class).orElseThrow();
    }

    /** Stores an opt-out permanently; does nothing if the number has already opted out. */
    public void add(NumberKey number, Way way, Instant now) {
        database.sql("insert into opt_out (number_key, way, at) values (:number, :way, :now)"
                        + " on conflict (number_key) do nothing")
                .with("number", number)
                .with("way", way)
                .with("now", now)
                .update();
    }
}
