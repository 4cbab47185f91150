package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.webauthn.PasskeyOptions;
import vn.lantoa.organisation.webauthn.PasskeyVerifier;
import vn.lantoa.organisation.webauthn.PasskeyVerifier.Assertion;
import vn.lantoa.organisation.webauthn.PasskeyVerifier.Credential;
import vn.lantoa.organisation.webauthn.RelyingParty;

/** Passkeys of officers. Any response uses up its challenge, even if the response is wrong. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Passkeys {
    /** Maximum length of a response in characters. A response has about 600, that of a new passkey slightly more. */
    private static final int LONGEST_ANSWER = 10_000;

    @Inject
    Database database;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    PasskeyVerifier verifier;

    @Inject
    HubAddress hub;

    /** Returns the officer's passkeys in the order in which they were added. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Passkey> of(OfficerId officer) {
        return of(
                        "select id, name, added_at, last_used_at from passkey where officer_id = :officer order by"
                                + " added_at",
                        officer)
                .list(Passkey.class);
    }

    /** Returns the browser options for creating another passkey. */
    public PasskeyOptions.ToCreate toCreate(OfficerId officer, String login, Occasion occasion, Instant now) {
        return options(officer, occasion, now).toCreate(officer.toString(), login);
    }

    /** Returns the browser options for signing with one of the officer's passkeys. */
    public PasskeyOptions.ToSign toSign(OfficerId officer, Occasion occasion, Instant now) {
        return options(officer, occasion, now).toSign();
    }

    private PasskeyOptions options(OfficerId officer, Occasion occasion, Instant now) {
        return new PasskeyOptions(
                RelyingParty.of(hub),
                challenges.pose(officer, occasion, now),
                PasskeyChallenges.GOOD,
                of("select credential_id from passkey where officer_id = :officer order by added_at", officer)
                        .values(String.class));
    }

    /**
     * Adds a passkey under the given name.
     *
     * @return false if the response is invalid or the passkey is already registered
     */
    public boolean add(OfficerId officer, String name, FactorProof given, Instant now) {
        var challenge = challenges.take(officer, given.occasion(), now);
        if (challenge.isEmpty() || given.given().length() > LONGEST_ANSWER) return false;
        return verifier.created(given.given(), challenge.get())
                .filter(made -> insert(officer, name, made, now) > 0)
                .isPresent();
    }

    // rejects a passkey that is already registered to an account
    private int insert(OfficerId officer, String name, Credential made, Instant now) {
        return of(
                        """
                        insert into passkey (id, officer_id, name, credential_id, credential, backup_eligible, counter, added_at)
                        values (:id, :officer, :name, :credentialId, :data, :backupEligible, :counter, :now)
                        on conflict (credential_id) do nothing""",
                        officer)
                .with(made)
                .with("id", UUID.randomUUID())
                .with("name", name)
                .with("credentialId", made.id())
                .with("now", now)
                .update();
    }

    /** Verifies a passkey's response to the challenge and records the use. */
    public Assertion use(OfficerId officer, FactorProof proof, Instant now) {
        var challenge = challenges.take(officer, proof.occasion(), now);
        if (challenge.isEmpty() || proof.given().length() > LONGEST_ANSWER) return new Assertion.Refused("NotPosed");
        var credential = verifier.idOf(proof.given()).flatMap(id -> find(officer, id));
        if (credential.isEmpty()) return new Assertion.Refused("NotHis");
        var outcome = verifier.signed(proof.given(), challenge.get(), credential.get());
        if (outcome instanceof Assertion.Good good) used(credential.get(), good.counter(), now);
        return outcome;
    }

    private Optional<Credential> find(OfficerId officer, String id) {
        return of(
                        """
                        select credential_id as id, credential as data, backup_eligible, counter from passkey
                        where officer_id = :officer and credential_id = :id for update""",
                        officer)
                .with("id", id)
                .first(Credential.class);
    }

    private void used(Credential credential, long counter, Instant now) {
        database.sql("update passkey set counter = :counter, last_used_at = :now where credential_id = :id")
                .with("counter", counter)
                .with("now", now)
                .with("id", credential.id())
                .update();
    }

    /** Removes a passkey of the officer; returns false if the officer has no such passkey. */
    public boolean remove(OfficerId officer, PasskeyId id) {
        return of("delete from passkey where officer_id = :officer and id = :id", officer)
                        .with("id", id.value())
                        .update()
                > 0;
    }

    private SqlQuery of(String sql, OfficerId officer) {
        return database.sql(sql).with("officer", officer);
    }

    /**
     * Passkey of an officer, as shown to the officer.
     *
     * @param name the name chosen by the officer
     */
    public record Passkey(UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}
}
