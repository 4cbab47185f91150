package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.SessionId;

/** The caller of this request, as the sign-in mechanism found them. */
@RequestScoped
public class CurrentActor {
    /** Request attribute under which the mechanism leaves the CSRF token of the session. */
    static final String CSRF = "vn.lantoa.csrf";

    /** Request attribute with the session of the request. */
    static final String SESSION = "vn.lantoa.session";

    /** Request attribute with the second factor last used in the session, or used for the token. */
    static final String FACTOR = "vn.lantoa.factor";

    /** Request attribute of a token that was made without the second factor its owner must have. */
    static final String NOT_ENOUGH = "vn.lantoa.not-enough";

    /** Request attribute of a request with an invalid bearer token. */
    static final String BAD_TOKEN = "vn.lantoa.bad-token";

    /** Request attribute of a request whose caller is to be forgotten. */
    private static final String FORGOTTEN = "vn.lantoa.forgotten";

    @Inject
    HttpServletRequest request;

    @Inject
    Officers officers;

    @Inject
    DeviceCookie device;

    /** The officer or partner who signed in, else {@link Actor#ANONYMOUS}. */
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

    /** Has the rest of the answer made as for a stranger: an error page must not look anything up. */
    public void forget() {
        request.setAttribute(FORGOTTEN, Boolean.TRUE);
    }

    /** True if the caller has signed in. */
    public boolean signedIn() {
        return !actor().equals(Actor.ANONYMOUS);
    }

    /** The CSRF token of the session, for the hidden field {@code csrf}; empty without a cookie session. */
    public String csrf() {
        return request.getAttribute(CSRF) instanceof String token ? token : "";
    }

    /** The session of this request, if it came with a cookie. */
    public Optional<SessionId> session() {
        return request.getAttribute(SESSION) instanceof SessionId session ? Optional.of(session) : Optional.empty();
    }

    /** The network address of the request. */
    public ClientAddress address() {
        return new ClientAddress(request.getRemoteAddr());
    }

    /** The address, and the device by which the hub may know the place; within a session, that session. */
    public AttemptOrigin origin() {
        var stranger = strangersOrigin();
        return session().map(one -> stranger.in(one.value())).orElse(stranger);
    }

    /** The same for another sign-in: as if nobody were signed in. */
    public AttemptOrigin strangersOrigin() {
        return new AttemptOrigin(address(), device.find(request).orElse(null), null);
    }

    /** The name to greet the caller by; empty for strangers. */
    public String displayName() {
        return signedIn() ? officers.nameOf(actor()) : "";
    }
}
