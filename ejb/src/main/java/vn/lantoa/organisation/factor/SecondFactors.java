package vn.lantoa.organisation.factor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DerivedKeys;
import vn.lantoa.kernel.crypto.SealedText;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;

/** The second factors that are kept. In the database a secret is sealed, and a recovery code is a hash. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SecondFactors {
    private static final String SEALED_FOR = "second factor of an officer";
    private static final int LONGEST_CODE = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DerivedKeys keys;

    /** What is kept of one. */
    record Kept(String sealed, @Nullable Instant addedAt) {}

    /** Whether this officer has one, whose device has shown that it works. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOf(OfficerId officer) {
        return find(officer).filter(kept -> kept.addedAt() != null).isPresent();
    }

    /** How many recovery codes he has left. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int recoveryCodesOf(OfficerId officer) {
        return of(
                        "select cast(count(*) as int) as n from recovery_code where officer_id = :officer and used_at is null",
                        officer)
                .value(Integer.class)
                .orElse(0);
    }

    /** The secret of one that was begun and not added yet. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<FactorSecret> findBegun(OfficerId officer) {
        return find(officer).filter(kept -> kept.addedAt() == null).map(this::open);
    }

    /** Begins one with a new secret, unless he has one; one that was begun before is forgotten. */
    public FactorSecret begin(OfficerId officer, Instant now) {
        var secret = FactorSecret.fresh();
        of(
                        """
                        insert into second_factor (officer_id, sealed, begun_at) values (:officer, :sealed, :now)
                        on conflict (officer_id) do update set sealed = excluded.sealed, begun_at = excluded.begun_at
                        where second_factor.added_at is null""",
                        officer)
                .with("sealed", SealedText.seal(keys.derive(SEALED_FOR), secret.secret()))
                .with("now", now)
                .update();
        return secret;
    }

    /** Adds the one that was begun, if this is its code of now; the recovery codes are told this once. */
    public Optional<List<RecoveryCode>> add(OfficerId officer, String code, Instant now) {
        var step = findBegun(officer)
                .map(secret -> Totp.step(secret.bytes(), plain(code), now))
                .orElse(OptionalLong.empty());
        if (step.isEmpty() || confirmed(officer, step.getAsLong(), now) == 0) return Optional.empty();
        var codes = RecoveryCode.fresh();
        codes.forEach(one -> of("insert into recovery_code (officer_id, code_sha256) values (:officer, :hash)", officer)
                .with("hash", one.sha256())
                .update());
        return Optional.of(codes);
    }

    private int confirmed(OfficerId officer, long step, Instant now) {
        return of(
                        """
                        update second_factor set added_at = :now, last_step = :step
                        where officer_id = :officer and added_at is null""",
                        officer)
                .with("now", now)
                .with("step", step)
                .update();
    }

    /** Uses a code up: one of now, or a recovery code. Empty: it is neither, or was used before. */
    public Optional<FactorKind> use(OfficerId officer, String code, Instant now) {
        var kept = find(officer).filter(one -> one.addedAt() != null);
        if (kept.isEmpty() || code.length() > LONGEST_CODE) return Optional.empty();
        var step = Totp.step(open(kept.get()).bytes(), plain(code), now);
        if (step.isPresent())
            return usedUp(officer, step.getAsLong()) ? Optional.of(FactorKind.TOTP) : Optional.empty();
        return usedUp(officer, RecoveryCode.typed(code), now)
                ? Optional.of(FactorKind.RECOVERY_CODE)
                : Optional.empty();
    }

    private boolean usedUp(OfficerId officer, long step) {
        return of(
                                "update second_factor set last_step = :step where officer_id = :officer and last_step < :step",
                                officer)
                        .with("step", step)
                        .update()
                > 0;
    }

    private boolean usedUp(OfficerId officer, RecoveryCode code, Instant now) {
        return of(
                                """
                                update recovery_code set used_at = :now
                                where officer_id = :officer and code_sha256 = :hash and used_at is null""",
                                officer)
                        .with("hash", code.sha256())
                        .with("now", now)
                        .update()
                > 0;
    }

    /** He has none any more; sessions in which it was used are as if it had not been, and end if his password is too short alone. */
    public void remove(OfficerId officer) {
        of("delete from second_factor where officer_id = :officer", officer).update();
        of(
                        """
                        delete from sign_in_session where officer_id = :officer
                          and exists (select 1 from officer o where o.id = officer_id and o.password_needs_factor)""",
                        officer)
                .update();
        of("update sign_in_session set factor = null, factor_used_at = null where officer_id = :officer", officer)
                .update();
    }

    private Optional<Kept> find(OfficerId officer) {
        return of("select sealed, added_at from second_factor where officer_id = :officer", officer)
                .first(Kept.class);
    }

    private FactorSecret open(Kept kept) {
        return new FactorSecret(
                new SealedText(kept.sealed()).open(keys.derive(SEALED_FOR)).reveal());
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }

    private SqlQuery of(String sql, OfficerId officer) {
        return SqlQuery.of(entities, sql).with("officer", officer);
    }
}
