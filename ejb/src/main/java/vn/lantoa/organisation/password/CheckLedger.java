package vn.lantoa.organisation.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.Officers;

/** The short transactions around a password check, none of which is open while the password is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CheckLedger {
    @Inject
    Throttle throttle;

    @Inject
    Officers officers;

    @Inject
    StoredPasswords passwords;

    @Inject
    DemoMode demo;

    /** Counts one attempt, and says against what to check it. */
    public Ticket begin(String login, ClientAddress address, Instant now) {
        var blocked = count(login, address, now);
        if (blocked != null) return Ticket.blocked(blocked);
        var officer = officers.findByLogin(login).filter(this::maySignIn).map(Officer::id);
        var hash = officer.flatMap(passwords::find);
        return new Ticket(hash.flatMap(is -> officer).orElse(null), hash.orElse(PasswordHash.NOBODYS), null);
    }

    /** Counts one attempt at a code like one at the password; until when nothing is looked at, if too many failed. */
    public Optional<Instant> beginCode(String login, ClientAddress address, Instant now) {
        return Optional.ofNullable(count(login, address, now));
    }

    /** The password was right and a code is awaited: this attempt is forgiven, and none that failed before it. */
    public void halfSucceeded(String login, ClientAddress address, Instant now) {
        var byLogin = throttle.getLocked(loginSubject(login), now);
        throttle.put(loginSubject(login), LockOutPolicy.LOGIN.forgiven(byLogin));
        forgive(address, now);
    }

    /** The attempt was right: the login starts anew, the address is forgiven this one attempt. */
    public void succeeded(String login, ClientAddress address, Instant now) {
        throttle.forget(loginSubject(login));
        forgive(address, now);
    }

    private @Nullable Instant count(String login, ClientAddress address, Instant now) {
        var byLogin = throttle.getLocked(loginSubject(login), now);
        var byAddress = throttle.getLocked(addressSubject(address), now);
        // while it is blocked nothing is counted: who keeps on trying does not keep the officer out
        if (byLogin.isBlockedAt(now)) return byLogin.blockedUntil();
        if (byAddress.isBlockedAt(now)) return byAddress.blockedUntil();
        throttle.put(loginSubject(login), LockOutPolicy.LOGIN.tried(byLogin, now));
        throttle.put(addressSubject(address), LockOutPolicy.ADDRESS.tried(byAddress, now));
        return null;
    }

    private void forgive(ClientAddress address, Instant now) {
        var byAddress = throttle.getLocked(addressSubject(address), now);
        throttle.put(addressSubject(address), LockOutPolicy.ADDRESS.forgiven(byAddress));
    }

    public void strengthen(OfficerId officer, PasswordHash former, PasswordHash hash) {
        passwords.strengthen(officer, former, hash);
    }

    private boolean maySignIn(Officer officer) {
        return officer.isEnabled() && (demo.on() || !officer.isDemo());
    }

    private static String loginSubject(String login) {
        // people type passwords into the wrong field: what was typed is not kept
        return "login:" + Sha256.of(OfficerCard.normalised(login).getBytes(StandardCharsets.UTF_8));
    }

    private static String addressSubject(ClientAddress address) {
        return "address:" + address.group();
    }

    /** Whose password it would be, the hash to check against, and until when nothing is checked. */
    public record Ticket(@Nullable OfficerId officer, PasswordHash hash, @Nullable Instant blockedUntil) {
        static Ticket blocked(Instant until) {
            return new Ticket(null, PasswordHash.NOBODYS, until);
        }
    }
}
