package vn.lantoa.organisation.partner;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AddressAttempts;
import vn.lantoa.organisation.credential.ClientAddress;

/**
 * Opens a browser session for the holder of a partner's token. Callers need not be signed in. After too many failures
 * from one network, the next attempt must wait.
 */
@UseCase
public class OpenPartnerSession {
    private static final String PURPOSE = "partner";
    private static final int LONGEST = 200;

    @Inject
    ApiTokens tokens;

    @Inject
    TokenOwners owners;

    @Inject
    PartnerSessions partnerSessions;

    @Inject
    AddressAttempts attempts;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Outcome of an attempt. */
    public sealed interface Outcome {}

    /** The session is open. The cookie is shown only once. */
    public record Opened(RandomToken cookie) implements Outcome {}

    /** The token is not a partner's, or the partner may not use it now or from this address. */
    public record Refused() implements Outcome {}

    /** Too many attempts failed; the next attempt must wait until the given instant. */
    public record TooManyAttempts(Instant until) implements Outcome {}

    /** Opens a session if the token is valid. */
    public Outcome call(RandomToken bearer, ClientAddress from, String agent) {
        var now = clock.instant();
        var blocked = attempts.begin(PURPOSE, from, now);
        if (blocked.isPresent()) return new TooManyAttempts(blocked.get());
        if (bearer.value().length() > LONGEST) return refused(from);
        var token = tokens.find(bearer, TokenPurpose.API)
                .filter(one -> one.owner().kind() == Actor.Kind.PARTNER && owners.maySpeak(one, from, now));
        if (token.isEmpty()) return refused(from);
        attempts.succeeded(PURPOSE, from, now);
        var owner = token.get().owner();
        audit.record(
                owner,
                "partner-signed-in",
                owner.reference(),
                Map.of("token", token.get().id().toString()));
        return new Opened(partnerSessions.open(token.get().id(), from.text(), agent, now));
    }

    private Outcome refused(ClientAddress from) {
        audit.record(Actor.ANONYMOUS, "sign-in-failed", "hub", Map.of("from", from.network(), "place", PURPOSE));
        return new Refused();
    }
}
