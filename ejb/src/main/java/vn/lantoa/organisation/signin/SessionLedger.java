package vn.lantoa.organisation.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.factor.FactorUse;
import vn.lantoa.organisation.factor.RequiredFactor;
import vn.lantoa.organisation.factor.SecondFactors;

/** The short transactions after a password was right, and after a code was. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SessionLedger {
    @Inject
    SignInSessions sessions;

    @Inject
    HalfSignIns halves;

    @Inject
    SecondFactors factors;

    @Inject
    RequiredFactor required;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the right password leads to: a session, or half of one where a second factor is to be shown or added. */
    public SignIn.Outcome next(OfficerId officer, String address, String agent) {
        var now = clock.instant();
        if (factors.isOf(officer)) return new SignIn.CodeAwaited(halves.open(officer, address, agent, now));
        if (!required.isAskedOf(officer)) return new SignIn.SignedIn(open(officer, address, agent, null));
        factors.begin(officer, now);
        return new SignIn.FactorAwaited(halves.open(officer, address, agent, now));
    }

    /** Whose password was right, if more is still awaited of him. */
    public Optional<OfficerId> awaited(RandomToken half) {
        return halves.find(half, clock.instant()).map(HalfSignIns.Half::officerId);
    }

    /** Makes a whole session of a half one. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RandomToken complete(RandomToken token, FactorUse use) {
        var half = halves.find(token, clock.instant())
                .filter(found -> halves.end(token))
                .orElseThrow(() -> new Conflict("sign-in-over", "begin with the password again"));
        return open(half.officerId(), half.address(), half.agent(), use);
    }

    /** A factor was shown once more in this session. */
    public void shown(SessionId session, FactorUse use) {
        sessions.get(session).shown(use);
    }

    private RandomToken open(OfficerId officer, String address, String agent, @Nullable FactorUse use) {
        var token = RandomToken.fresh();
        var session = new SignInSession(token.sha256(), officer, address, agent, clock.instant());
        if (use != null) session.shown(use);
        sessions.add(session);
        audit.record(
                Actor.officer(officer.value()),
                "officer-signed-in",
                "officer:" + officer,
                use == null ? Map.of() : Map.of("factor", use.kind().name()));
        return token;
    }
}
