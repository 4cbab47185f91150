package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.AccountChange;
import vn.lantoa.organisation.AccountChanged;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.outbox.Outbox;

/** Short transactions that bind the provider's accounts to officers, each with an audit entry. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class IdentityLedger {
    @Inject
    OfficerIdentities identities;

    @Inject
    SpentOnce spent;

    @Inject
    Officers officers;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Binds the account with which an officer has just authenticated, and uses up the flow. */
    public ProviderOutcome link(ProviderFlow flow, ProviderIdentity identity, OfficerId officer) {
        var now = clock.instant();
        if (!spent.spend(flow.once(), flow.goodUntil(), now))
            return new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);
        var failure = bind(officer, identity.issuer(), identity.subject(), Actor.officer(officer.value()));
        if (failure.isPresent()) return new ProviderOutcome.Failed(failure.get());
        identities.used(identity.issuer(), identity.subject(), now);
        return new ProviderOutcome.Linked();
    }

    /** Binds an account; does nothing if the same binding exists. */
    public Optional<ProviderFailure> bind(OfficerId officer, String issuer, String subject, Actor by) {
        var now = clock.instant();
        officers.getLocked(officer);
        var live = identities.findLocked(issuer, subject);
        if (live.isPresent())
            return live.get().officerId().equals(officer) ? Optional.empty() : Optional.of(ProviderFailure.TAKEN);
        if (identities.of(officer).stream().anyMatch(one -> one.issuer().equals(issuer)))
            return Optional.of(ProviderFailure.HAS_ANOTHER);
        if (!identities.bind(officer, issuer, subject, by, now)) return Optional.of(ProviderFailure.TAKEN);
        // the subject may be a personal name, so it is not put into permanently sealed entries
        audit.record(by, "provider-linked", "officer:" + officer, "provider", issuer);
        outbox.append(new AccountChanged(officer, AccountChange.PROVIDER_LINKED, "", now));
        return Optional.empty();
    }

    /** Ends a binding of the officer. */
    public void unlink(IdentityId id, OfficerId officer, String issuer, Actor by) {
        var now = clock.instant();
        identities.end(id, by, now);
        audit.record(by, "provider-unlinked", "officer:" + officer, "provider", issuer);
        outbox.append(new AccountChanged(officer, AccountChange.PROVIDER_UNLINKED, "", now));
    }
}
