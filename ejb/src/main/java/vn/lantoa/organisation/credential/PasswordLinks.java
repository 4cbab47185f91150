package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.SmtpConfig;
import vn.lantoa.organisation.officer.ChangeDetail;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.Officer;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.outbox.Outbox;

/**
 * Links with which officers set their passwords. A link is sent to the officer by e-mail and not displayed. Without a
 * mail server or e-mail address, the link is shown once to the administrator who consented.
 */
@ApplicationScoped
class PasswordLinks implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    OneTimeLinks links;

    @Inject
    SmtpConfig smtp;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /**
     * Returns the change to request. The change contains the e-mail address, so that the consenting administrator sees
     * to whom the link is sent.
     */
    ChangeDraft draft(Officer officer) {
        var detail = ChangeDetail.none().with("email", officer.email());
        return new ChangeDraft(ChangeKind.PASSWORD_LINK, officer.id(), officer.organisation(), detail);
    }

    /**
     * Creates the link.
     *
     * @return the link's token if it must be shown, which is possible only once because the token is not stored; empty
     *     if the link is sent by e-mail
     */
    Optional<RandomToken> give(Officer officer, Actor by, Instant now) {
        var sent = smtp.url() != null && !officer.email().isBlank();
        audit.record(
                by,
                "password-link-given",
                "officer:" + officer.id(),
                Map.of("organisation", officer.organisation().toString(), "way", sent ? "email" : "shown"));
        if (!sent) return Optional.of(links.offerPassword(officer.id(), by, now));
        outbox.append(new PasswordLinkGranted(officer.id(), now));
        return Optional.empty();
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.PASSWORD_LINK);
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var officer = officers.getLocked(Objects.requireNonNull(change.officer()));
        if (!officer.email().equals(change.detail().word("email")))
            throw new Conflict("change-overtaken", "the address of officer:" + officer.id() + " has been changed");
        return give(officer, by, now);
    }
}
