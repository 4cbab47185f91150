package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of pairing codes, stored as hashes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PairingCodes {
    private static final String GOOD =
            "select partner_id from pairing_code where sha256 = :code and used_at is null and expires_at > :now";

    @Inject
    Database database;

    /** Stores a code, and deletes codes that expired more than a day ago. */
    public void add(PairingCode code, PartnerId partner, Actor by, Instant now, Instant expires) {
        database.sql("delete from pairing_code where expires_at < cast(:now as timestamptz) - interval '1 day'")
                .with("now", now)
                .update();
        database.sql("insert into pairing_code (sha256, partner_id, made_by, made_at, expires_at)"
                        + " values (:code, :partner, :by, :now, :expires)")
                .with("code", code.sha256())
                .with("partner", partner)
                .with("by", by.reference())
                .with("now", now)
                .with("expires", expires)
                .update();
    }

    /** Returns whether the code is valid now, without consuming it. */
    public boolean isGood(PairingCode code, Instant now) {
        return partner(GOOD, code, now).isPresent();
    }

    /**
     * Consumes the code and returns its partner; empty if it is not valid. Of concurrent calls only the first succeeds.
     */
    public Optional<PartnerId> use(PairingCode code, Instant now) {
        var found = partner(GOOD + " for update", code, now);
        database.sql("update pairing_code set used_at = :now where sha256 = :code and used_at is null")
                .with("now", now)
                .with("code", code.sha256())
                .update();
        return found;
    }

    private Optional<PartnerId> partner(String select, PairingCode code, Instant now) {
        return database.sql(select).with("code", code.sha256()).with("now", now).value(PartnerId.class);
    }
}
