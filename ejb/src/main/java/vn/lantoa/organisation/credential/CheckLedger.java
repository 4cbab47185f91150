package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.Officers;

/** Short transactions around a password check. No transaction is open while the password is hashed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CheckLedger {
    @Inject
    SignInAttempts attempts;

    @Inject
    Officers officers;

    @Inject
    StoredPasswords passwords;

    @Inject
    DemoMode demo;

    /** Counts an attempt; returns the hash against which the password must be verified. */
    public Ticket begin(String login, AttemptOrigin origin, Instant now) {
        var officer = officers.findByLogin(login)
                .filter(one -> one.maySignIn(demo))
                .map(Officer::id)
                .orElse(null);
        var subject = new SignInAttempts.Subject(OfficerCard.normalised(login), officer);
        var admission = attempts.begin(subject, origin, now);
        var hash = officer == null || admission.blockedUntil() != null
                ? null
                : passwords.find(officer).orElse(null);
        return new Ticket(subject, hash, admission.known(), admission.blockedUntil());
    }

    public void strengthen(OfficerId officer, PasswordHash former, PasswordHash hash) {
        passwords.strengthen(officer, former, hash);
    }

    /**
     * Counted attempt, with the hash against which the password must be verified.
     *
     * @param password the hash; null if the login is unknown or the officer has no password
     * @param known whether the attempt comes from a session or known device of the officer
     * @param blockedUntil the end of the wait; null if the attempt may be checked now
     */
    public record Ticket(
            SignInAttempts.Subject subject,
            @Nullable PasswordHash password,
            boolean known,
            @Nullable Instant blockedUntil) {
        /** Returns the officer with the login; null if there is none or the officer has no password. */
        @Nullable OfficerId officer() {
            return password == null ? null : subject.officer();
        }

        /**
         * Returns the hash to verify against. For an unknown login this is a dummy hash, whose verification takes the
         * same time.
         */
        PasswordHash hash() {
            return password == null ? PasswordHash.NOBODYS : password;
        }
    }
}
