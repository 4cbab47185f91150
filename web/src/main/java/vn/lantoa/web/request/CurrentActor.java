package vn.lantoa.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.SessionId;

/** Caller of the current request, as identified by the sign-in mechanism. */
@RequestScoped
public class CurrentActor {
    /** Request attribute with the CSRF token of the session. */
    public static final String CSRF = "vn.lantoa.csrf";

    /** Request attribute with the session. */
    public static final String SESSION = "vn.lantoa.session";

    /** Request attribute with the second factor last used in the session, or used to issue the token. */
    public static final String FACTOR = "vn.lantoa.factor";

    /** Request attribute of a token that was issued without a second factor although its owner must have one. */
    public static final String NOT_ENOUGH = "vn.lantoa.not-enough";

    /** Request attribute of a request with an invalid bearer token. */
    public static final String BAD_TOKEN = "vn.lantoa.bad-token";

    /** Request attribute of a request whose caller is treated as anonymous. */
    private static final String FORGOTTEN = "vn.lantoa.forgotten";

    @Inject
    HttpServletRequest request;

    @Inject
    Officers officers;

    @Inject
    HostCookies cookies;

    /** Returns the signed-in officer or partner, or {@link Actor#ANONYMOUS}. */
    public Actor actor() {
        if (request.getAttribute(FORGOTTEN) != null) return Actor.ANONYMOUS;
        var principal = request.getUserPrincipal();
        if (principal == null) return Actor.ANONYMOUS;
        var parts = principal.getName().split(":", 2);
        if (parts.length < 2) return Actor.ANONYMOUS;
        return switch (parts[0]) {
            case "officer" -> Actor.officer(UUID.fromString(parts[1]));
            case "partner" -> Actor.partner(UUID.fromString(parts[1]));
            default -> Actor.ANONYMOUS;
        };
    }

    /** Treats the caller as anonymous from now on, so that an error page does not read the database. */
    public void forget() {
        request.setAttribute(FORGOTTEN, Boolean.TRUE);
    }

    /** Returns true if the caller has signed in. */
    public boolean signedIn() {
        return !actor().equals(Actor.ANONYMOUS);
    }

    /** Returns the session's CSRF token for the hidden field {@code csrf}; empty without a cookie session. */
    public String csrf() {
        return request.getAttribute(CSRF) instanceof String token ? token : "";
    }

    /** Returns the session of this request; empty if it has no session cookie. */
    public Optional<SessionId> session() {
        return request.getAttribute(SESSION) instanceof SessionId session ? Optional.of(session) : Optional.empty();
    }

    /** Returns the second factor last used in the session, or used to issue the token. */
    Optional<FactorUse> factor() {
        return request.getAttribute(FACTOR) instanceof FactorUse use ? Optional.of(use) : Optional.empty();
    }

    /** Returns the network address of the request. */
    public ClientAddress address() {
        return new ClientAddress(request.getRemoteAddr());
    }

    /** Returns the address, the device cookie that identifies a known browser, and the session, if any. */
    public AttemptOrigin origin() {
        var stranger = strangersOrigin();
        return session().map(one -> stranger.in(one.value())).orElse(stranger);
    }

    /** Returns the origin without the session, for signing in as another officer. */
    public AttemptOrigin strangersOrigin() {
        return new AttemptOrigin(
                address(), cookies.find(HostCookie.DEVICE, request).orElse(null), null);
    }

    /** Returns the caller's name; empty for anonymous callers. */
    public String displayName() {
        return signedIn() ? officers.nameOf(actor()) : "";
    }
}
