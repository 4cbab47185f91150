package vn.lantoa.organisation.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.officer.Officers;

/** Short transactions after the provider has returned an identity or sent a logout message. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ProviderSignIns {
    @Inject
    OfficerIdentities identities;

    @Inject
    SpentOnce spent;

    @Inject
    Officers officers;

    @Inject
    SessionLedger sessions;

    @Inject
    DemoMode demo;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Opens a session of the officer to whom the account is bound, or a half session if a second factor is required.
     *
     * @param use the provider's authentication if it counts as a second factor
     */
    public ProviderOutcome signIn(
            ProviderFlow flow, ProviderIdentity identity, Visitor visitor, @Nullable FactorUse use) {
        var now = clock.instant();
        if (!spend(flow)) return new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);
        var live = identities.findLocked(identity.issuer(), identity.subject());
        if (live.isEmpty()) {
            failed(ProviderFailure.UNKNOWN_SUBJECT, visitor.origin().address());
            return new ProviderOutcome.Failed(ProviderFailure.UNKNOWN_SUBJECT, identity.subject());
        }
        identities.used(identity.issuer(), identity.subject(), now);
        var officer = officers.get(live.get().officerId());
        if (!officer.maySignIn(demo)) {
            failed(ProviderFailure.DISABLED, visitor.origin().address());
            return new ProviderOutcome.Failed(ProviderFailure.DISABLED);
        }
        var session = new ProviderSession(identity.issuer(), identity.sid());
        var next = sessions.nextAtProvider(officer.id(), visitor.origin(), visitor.agent(), session, use);
        // signing in with only a password at the provider must not allow adding a second factor here
        if (next instanceof SignIn.Refused) {
            failed(ProviderFailure.NOT_ENOUGH, visitor.origin().address());
            return new ProviderOutcome.Failed(ProviderFailure.NOT_ENOUGH);
        }
        return outcome(next, flow);
    }

    /** Records the provider's authentication in the session, if the account is bound to the session's officer. */
    public ProviderOutcome stepUp(ProviderFlow flow, ProviderIdentity identity, SessionId session, FactorUse use) {
        if (!spend(flow)) return new ProviderOutcome.Failed(ProviderFailure.STATE_OVER);
        var live = identities.findLocked(identity.issuer(), identity.subject());
        var owner = sessions.ownerOf(session);
        if (live.isEmpty() || !live.get().officerId().equals(owner))
            return new ProviderOutcome.Failed(ProviderFailure.TAKEN);
        identities.used(identity.issuer(), identity.subject(), clock.instant());
        sessions.shownHere(session, use);
        audit.record(Actor.officer(owner.value()), "factor-used", "officer:" + owner, Map.of("factor", "PROVIDER"));
        return new ProviderOutcome.SteppedUp(flow.next());
    }

    /** Ends the sessions named by the message; returns false if the same message was received before. */
    public boolean signedOut(ProviderLogout logout) {
        var once = Sha256.of(("oidc logout:" + logout.issuer() + "\n" + logout.id()).getBytes(UTF_8));
        if (!spent.spend(once, logout.goodUntil(), clock.instant())) return false;
        var officer = identities
                .findLocked(logout.issuer(), logout.subject())
                .map(OfficerIdentities.Live::officerId)
                .orElse(null);
        var ended = ended(logout, officer);
        if (ended > 0)
            audit.record(
                    Actor.SYSTEM,
                    "provider-signed-out",
                    officer == null ? "hub" : "officer:" + officer,
                    Map.of("provider", logout.issuer(), "sessions", String.valueOf(ended)));
        return true;
    }

    private int ended(ProviderLogout logout, @Nullable OfficerId officer) {
        var ended = 0;
        if (!logout.sid().isEmpty()) ended += sessions.endNamed(new ProviderSession(logout.issuer(), logout.sid()));
        if (officer == null) return ended;
        return logout.sid().isEmpty()
                ? sessions.endThoseOf(logout.issuer(), officer)
                // sessions that the provider opened without an id, because it cannot name them individually
                : ended + sessions.endNameless(logout.issuer(), officer);
    }

    /** Records a rejected provider sign-in. */
    public void failed(ProviderFailure why, ClientAddress from) {
        audit.record(
                Actor.ANONYMOUS, "provider-sign-in-failed", "hub", Map.of("from", from.network(), "why", why.name()));
    }

    private boolean spend(ProviderFlow flow) {
        return spent.spend(flow.once(), flow.goodUntil(), clock.instant());
    }

    private static ProviderOutcome outcome(SignIn.Outcome outcome, ProviderFlow flow) {
        if (outcome instanceof SignIn.SignedIn in)
            return new ProviderOutcome.SignedIn(in.session(), in.device(), flow.next());
        if (outcome instanceof SignIn.CodeAwaited awaited)
            return new ProviderOutcome.CodeAwaited(awaited.half(), flow.next());
        if (outcome instanceof SignIn.FactorAwaited awaited)
            return new ProviderOutcome.FactorAwaited(awaited.half(), flow.next());
        throw new IllegalStateException("not an outcome of a provider sign-in: " + outcome);
    }
}
