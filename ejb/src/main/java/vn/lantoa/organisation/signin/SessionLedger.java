package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.KnownDevices;
import vn.lantoa.organisation.credential.RequiredFactor;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.organisation.signin.HalfSignIns.Half;

/** Writer of sessions, in short transactions after a password or a second factor was accepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SessionLedger {
    @Inject
    SignInSessions sessions;

    @Inject
    HalfSignIns halves;

    @Inject
    KnownDevices devices;

    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Opens a session after a correct password, or a half session if a second factor must be presented or added. */
    public SignIn.Outcome next(OfficerId officer, AttemptOrigin origin, String agent) {
        // stores only the network, which is enough for officers to tell their sessions apart
        var half = new Half(officer, origin.address().network(), agent, null, null);
        var outcome = next(half, required.isAskedAtSignInOf(officer), origin.device());
        if (outcome instanceof SignIn.Refused)
            audit.record(Actor.ANONYMOUS, "password-not-admitted", "officer:" + officer, "from", half.address());
        return outcome;
    }

    /**
     * Opens a session, or a half session, after a sign-in at an identity provider.
     *
     * @param use the provider's sign-in if it counts as a second factor, so that no other factor is required; otherwise
     *     null
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public SignIn.Outcome nextAtProvider(
            OfficerId officer, AttemptOrigin origin, String agent, ProviderSession session, @Nullable FactorUse use) {
        var half = new Half(officer, origin.address().network(), agent, session.issuer(), session.sid());
        if (use == null) return next(half, required.isAskedOf(officer), origin.device());
        return open(half, use, origin.device());
    }

    private SignIn.Outcome next(Half half, boolean needsFactor, @Nullable RandomToken device) {
        var officer = half.officerId();
        var now = clock.instant();
        if (factors.isOf(officer)) return new SignIn.CodeAwaited(halves.open(half, now));
        if (!needsFactor) return open(half, null, device);
        if (!required.isAddedAtSignInBy(officer)) return new SignIn.Refused();
        factors.begin(officer, now);
        return new SignIn.FactorAwaited(halves.open(half, now));
    }

    /** Returns the officer of a half session that is still open. */
    public Optional<OfficerId> awaited(RandomToken half) {
        return halves.find(half, clock.instant()).map(HalfSignIns.Half::officerId);
    }

    /**
     * Turns a half session into a session.
     *
     * @param device the token of a device that is already known
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public SignIn.SignedIn complete(RandomToken token, FactorUse use, @Nullable RandomToken device) {
        var half = halves.find(token, clock.instant())
                .filter(found -> halves.end(token))
                .orElseThrow(() -> new Conflict("sign-in-over", "begin with the password again"));
        return open(half, use, device);
    }

    /** Records that a second factor was presented again in the session. */
    public void shown(SessionId session, FactorUse use) {
        sessions.get(session).shown(use);
    }

    /** Records that a second factor was presented again in the session, within the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void shownHere(SessionId session, FactorUse use) {
        sessions.get(session).shown(use);
    }

    /** Returns the officer of the session. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public OfficerId ownerOf(SessionId session) {
        return sessions.get(session).officer();
    }

    /**
     * Ends the sessions and half sessions opened by the given session at the provider. Returns the number of sessions
     * ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int endNamed(ProviderSession session) {
        return end("provider_sid = :value", session.issuer(), session.sid());
    }

    /**
     * Ends the officer's sessions and half sessions opened through the provider. Returns the number of sessions ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int endThoseOf(String issuer, OfficerId officer) {
        return end("officer_id = :value", issuer, officer);
    }

    /**
     * Ends the officer's sessions and half sessions that the provider opened without a session id. Returns the number
     * of sessions ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int endNameless(String issuer, OfficerId officer) {
        return end("officer_id = :value and provider_sid = ''", issuer, officer);
    }

    private int end(String condition, String issuer, Object value) {
        halves.end(condition, issuer, value);
        return sessions.end(condition, issuer, value);
    }

    private SignIn.SignedIn open(Half half, @Nullable FactorUse use, @Nullable RandomToken device) {
        var officer = half.officerId();
        var now = clock.instant();
        var token = RandomToken.fresh();
        var session = new SignInSession(token.sha256(), officer, half.address(), half.agent(), now);
        if (use != null) session.shown(use);
        half.atProvider().ifPresent(session::openedBy);
        sessions.add(session);
        var details = new HashMap<>(Map.of("from", half.address()));
        if (use != null) details.put("factor", use.kind().name());
        half.atProvider().ifPresent(one -> details.put("provider", one.issuer()));
        audit.record(Actor.officer(officer.value()), "officer-signed-in", "officer:" + officer, details);
        return new SignIn.SignedIn(token, devices.remember(officer, device, half.address(), now));
    }
}
