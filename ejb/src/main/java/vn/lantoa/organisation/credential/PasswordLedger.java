package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.OfficerView;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.outbox.Outbox;

/** Short transactions before and after a new password is hashed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PasswordLedger {
    @Inject
    OneTimeLinks links;

    @Inject
    Officers officers;

    @Inject
    StoredPasswords passwords;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Returns the officer whose password the link sets, if the link is valid. */
    public Optional<OfficerView> find(RandomToken link) {
        return links.findGood(link, LinkPurpose.SET_PASSWORD, clock.instant())
                .map(OneTimeLinks.OneTimeLink::officer)
                .flatMap(officers::find)
                .filter(Officer::isEnabled)
                .map(Officer::view);
    }

    public OfficerView whoseGood(RandomToken link) {
        return find(link)
                .orElseThrow(() -> new Conflict("link-no-longer-good", "link used, expired, replaced or unknown"));
    }

    /**
     * Sets the password and uses up the link.
     *
     * @param needsFactor whether the password is too short to be used without a second factor
     */
    public void set(RandomToken link, PasswordHash hash, boolean needsFactor) {
        var used = links.use(link, LinkPurpose.SET_PASSWORD, clock.instant());
        set(Objects.requireNonNull(used.officer()), hash, needsFactor);
    }

    /** Sets a changed password and signs the officer out everywhere. */
    public void set(OfficerId id, PasswordHash hash, boolean needsFactor) {
        var now = clock.instant();
        passwords.set(id, hash, needsFactor, now);
        officers.signOutEverywhere(id, now);
        var officer = officers.get(id);
        audit.record(
                Actor.officer(id.value()), "password-set", "officer:" + id, "organisation", officer.organisation());
        outbox.append(new AccountChanged(id, AccountChange.PASSWORD_SET, "", now));
    }
}
