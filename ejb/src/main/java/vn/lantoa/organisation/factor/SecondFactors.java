package vn.lantoa.organisation.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import vn.lantoa.organisation.OfficerId;

/** The second factors of officers. In the database a secret is sealed, and a recovery code is a hash. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecondFactors {
    private static final String SEALED_FOR = "second factor of an officer";
    private static final String ROW = "cast(officer_id as text)";

    /** Where the secrets of authenticators are kept, and of those that are to take their place. */
    public static final List<SealedColumn> COLUMNS = List.of(
            new SealedColumn("second_factor", "sealed", ROW, SEALED_FOR),
            new SealedColumn("second_factor", "next_sealed", ROW, SEALED_FOR));

    private static final int LONGEST_CODE = 100;

    @Inject
    Database database;

    @Inject
    DataCipher cipher;

    /** The stored row of an authenticator, and of the one that is to take its place. */
    record Kept(String sealed, @Nullable Instant addedAt, @Nullable String nextSealed) {
        /** The secret that was begun and not added yet. */
        @Nullable String begun() {
            return addedAt == null ? sealed : nextSealed;
        }
    }

    /** True if this officer has a second factor: an authenticator that has shown that it works, or a passkey. */
    @Transactional(TxType.SUPPORTS)
    public boolean isOf(OfficerId officer) {
        return of(
                        """
                        select exists (select 1 from second_factor where officer_id = :officer and added_at is not null)
                          or exists (select 1 from passkey where officer_id = :officer)""",
                        officer)
                .value(Boolean.class)
                .orElse(false);
    }

    /** True if this officer has an authenticator that has shown that it works. */
    @Transactional(TxType.SUPPORTS)
    public boolean hasAuthenticator(OfficerId officer) {
        return find(officer).filter(kept -> kept.addedAt() != null).isPresent();
    }

    /** The number of unused recovery codes of this officer. */
    @Transactional(TxType.SUPPORTS)
    public int recoveryCodesOf(OfficerId officer) {
        return of(
                        "select cast(count(*) as int) as n from recovery_code where officer_id = :officer and used_at"
                                + " is null",
                        officer)
                .value(Integer.class)
                .orElse(0);
    }

    /** The secret of an authenticator that was begun and not added yet. */
    @Transactional(TxType.SUPPORTS)
    public Optional<FactorSecret> findBegun(OfficerId officer) {
        return find(officer).map(Kept::begun).map(text -> open(officer, text));
    }

    /**
     * Begins an authenticator with a new secret, beside the one that the officer may have; one that was begun before is
     * forgotten.
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
     * Adds the authenticator that was begun, in place of the former one, if this is its code of now. The recovery codes
     * are shown this once; those before them are good no more.
     */
    public Optional<List<RecoveryCode>> add(OfficerId officer, String code, Instant now) {
        var step = findBegun(officer)
                .map(secret -> Totp.step(secret.bytes(), plain(code), now))
                .orElse(OptionalLong.empty());
        if (step.isEmpty() || confirmed(officer, step.getAsLong(), now) == 0) return Optional.empty();
        return Optional.of(freshCodes(officer));
    }

    /** Makes new recovery codes, in place of those before. */
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

    /** Uses a code up, of the authenticator or a recovery code. Empty when it is neither, or was used before. */
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

    /** Removes the authenticator of this officer. */
    public void removeAuthenticator(OfficerId officer) {
        of("delete from second_factor where officer_id = :officer", officer).update();
    }

    /**
     * Removes every second factor of this officer; in their sessions none counts as used any more, and the sessions end
     * if the password is too short alone.
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
