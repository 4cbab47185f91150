package vn.lantoa.embed.pairing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/** The repository of codes, by their hashes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PairingCodes {
    private static final String GOOD =
            "select partner_id from pairing_code where sha256 = ? and used_at is null and expires_at > ?";

    @PersistenceContext
    EntityManager entities;

    /** Keeps a code, and deletes those that expired more than a day ago. */
    public void add(PairingCode code, PartnerId partner, Actor by, Instant now, Instant expires) {
        entities.createNativeQuery(
                        "delete from pairing_code where expires_at < cast(? as timestamptz) - interval '1 day'")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into pairing_code (sha256, partner_id, made_by, made_at, expires_at) values (?, ?, ?, ?, ?)")
                .setParameter(1, code.sha256().hex())
                .setParameter(2, partner.value())
                .setParameter(3, by.reference())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, expires.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** True if the code is good now; the check does not use it up. */
    public boolean isGood(PairingCode code, Instant now) {
        return !partner(GOOD, code, now).isEmpty();
    }

    /** Uses the code up, once and for whoever is first. Returns its partner. */
    public Optional<PartnerId> use(PairingCode code, Instant now) {
        var found = partner(GOOD + " for update", code, now);
        entities.createNativeQuery("update pairing_code set used_at = ? where sha256 = ? and used_at is null")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, code.sha256().hex())
                .executeUpdate();
        return found.stream().findFirst().map(id -> new PartnerId((UUID) id));
    }

    private List<?> partner(String select, PairingCode code, Instant now) {
        return entities.createNativeQuery(select)
                .setParameter(1, code.sha256().hex())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }
}
