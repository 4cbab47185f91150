package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.DataCipher;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.kernel.SealedText;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.OfficerId;

/** Second factors of officers. The database holds secrets encrypted and recovery codes as hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondFactors {
    private static final String SEALED_FOR = "second factor of an officer";
    private static final String ROW = "cast(officer_id as text)";

    /** Columns that hold encrypted secrets of authenticators and of their pending replacements. */
    public static final List<SealedColumn> COLUMNS = List.of(
            new SealedColumn("second_factor", "sealed", ROW, SEALED_FOR),
            new SealedColumn("second_factor", "next_sealed", ROW, SEALED_FOR));

    private static final int LONGEST_CODE = 100;

    @Inject
    Database database;

    @Inject
    DataCipher cipher;

    /** Stored row of an authenticator and its pending replacement. */
    record Kept(String sealed, @Nullable Instant addedAt, @Nullable String nextSealed) {
        /** Returns the secret of the authenticator whose enrolment was started but not confirmed. */
        @Nullable String begun() {
            return addedAt == null ? sealed : nextSealed;
        }
    }

    /** Returns whether the officer has a second factor: a confirmed authenticator, or a passkey. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isOf(OfficerId officer) {
        return of(
                        """
                        select exists (select 1 from second_factor where officer_id = :officer and added_at is not null)
                          or exists (select 1 from passkey where officer_id = :officer)""",
                        officer)
                .value(Boolean.class)
                .orElse(false);
    }

    /** Returns whether the officer has a confirmed authenticator. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasAuthenticator(OfficerId officer) {
        return find(officer).filter(kept -> kept.addedAt() != null).isPresent();
    }

    /** Returns the number of the officer's unused recovery codes. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int recoveryCodesOf(OfficerId officer) {
        return of(
                        "select cast(count(*) as int) as n from recovery_code where officer_id = :officer and used_at"
                                + " is null",
                        officer)
                .value(Integer.class)
                .orElse(0);
    }

    /** Returns the secret of the authenticator whose enrolment was started but not confirmed. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<FactorSecret> findBegun(OfficerId officer) {
        return find(officer).map(Kept::begun).map(text -> open(officer, text));
    }

    /**
     * Starts the enrolment of an authenticator with a new secret. An existing authenticator stays valid; an earlier
     * unconfirmed secret is discarded.
     */
    public FactorSecret begin(OfficerId officer, Instant now) {
        var secret = FactorSecret.fresh();
        of(
                        """
                        insert into second_factor (officer_id, sealed, begun_at) values (:officer, :sealed, :now)
                        on conflict (officer_id) do update set begun_at = excluded.begun_at,
                          sealed = case when second_factor.added_at is null then excluded.sealed else second_factor.sealed end,
                          next_sealed = case when second_factor.added_at is null then null else excluded.sealed end""",
                        officer)
                .with("sealed", cipher.seal(SEALED_FOR, officer.toString(), secret.secret()))
                .with("now", now)
                .update();
        return secret;
    }

    /**
     * Confirms the pending authenticator if the code is its current code; the authenticator then replaces the former
     * one. Returns new recovery codes, which are shown only once and invalidate all earlier codes; empty if the code is
     * wrong.
     */
    public Optional<List<RecoveryCode>> add(OfficerId officer, String code, Instant now) {
        var step = findBegun(officer)
                .map(secret -> Totp.step(secret.bytes(), plain(code), now))
                .orElse(OptionalLong.empty());
        if (step.isEmpty() || confirmed(officer, step.getAsLong(), now) == 0) return Optional.empty();
        return Optional.of(freshCodes(officer));
    }

    /** Creates new recovery codes and deletes the former codes. */
    public List<RecoveryCode> freshCodes(OfficerId officer) {
        of("delete from recovery_code where officer_id = :officer", officer).update();
        var codes = RecoveryCode.fresh();
        codes.forEach(one -> of("insert into recovery_code (officer_id, code_sha256) values (:officer, :hash)", officer)
                .with("hash", one.sha256())
                .update());
        return codes;
    }

    private int confirmed(OfficerId officer, long step, Instant now) {
        return of(
                        """
                        update second_factor set added_at = :now, last_step = :step,
                          sealed = coalesce(next_sealed, sealed), next_sealed = null
                        where officer_id = :officer and (added_at is null or next_sealed is not null)""",
                        officer)
                .with("now", now)
                .with("step", step)
                .update();
    }

    /** Uses up a code of the authenticator or a recovery code; empty if the code is wrong or was already used. */
    public Optional<FactorKind> use(OfficerId officer, String code, Instant now) {
        if (code.length() > LONGEST_CODE) return Optional.empty();
        var step = find(officer)
                .filter(kept -> kept.addedAt() != null)
                .map(kept -> Totp.step(open(officer, kept.sealed()).bytes(), plain(code), now))
                .orElse(OptionalLong.empty());
        if (step.isPresent())
            return usedUp(officer, step.getAsLong()) ? Optional.of(FactorKind.TOTP) : Optional.empty();
        return usedUp(officer, RecoveryCode.typed(code), now)
                ? Optional.of(FactorKind.RECOVERY_CODE)
                : Optional.empty();
    }

    private boolean usedUp(OfficerId officer, long step) {
        return of(
                                "update second_factor set last_step = :step where officer_id = :officer and last_step"
                                        + " < :step",
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

    /** Removes the officer's authenticator. */
    public void removeAuthenticator(OfficerId officer) {
        of("delete from second_factor where officer_id = :officer", officer).update();
    }

    /**
     * Removes all second factors of the officer. Their sessions no longer count as confirmed by a second factor, and
     * end if the password is too short to be used alone.
     */
    public void remove(OfficerId officer) {
        removeAuthenticator(officer);
        for (var table : List.of("passkey", "passkey_challenge", "recovery_code"))
            of("delete from " + table + " where officer_id = :officer", officer).update();
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
        return of("select sealed, added_at, next_sealed from second_factor where officer_id = :officer", officer)
                .first(Kept.class);
    }

    private FactorSecret open(OfficerId officer, String sealed) {
        return new FactorSecret(cipher.open(SEALED_FOR, officer.toString(), new SealedText(sealed))
                .reveal());
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }

    private SqlQuery of(String sql, OfficerId officer) {
        return database.sql(sql).with("officer", officer);
    }
}
