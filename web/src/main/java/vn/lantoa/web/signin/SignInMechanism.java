package vn.lantoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.partnersession.RecognisePartnerSession;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.token.RecogniseFeedToken;
import vn.lantoa.organisation.token.RecogniseToken;

/**
 * Authenticates requests: by a bearer token (RFC 6750), by the session cookie, or by the token in the address of a
 * private feed. The container's own sessions are not used, so any node serves any officer. Rights are looked up later,
 * at the moment of use.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    static final String BEARER = "Bearer ";

    /** The longest token that is looked at, in characters. */
    static final int LONGEST = 200;

    private static final Pattern PRIVATE_FEED = Pattern.compile("/feeds/private/([A-Za-z0-9_-]{1,100})(?=[./])");

    @Inject
    SessionCookie cookie;

    @Inject
    RecogniseSession recogniseSession;

    @Inject
    RecogniseToken recogniseToken;

    @Inject
    RecogniseFeedToken recogniseFeed;

    @Inject
    PartnerSessionCookie partnerCookie;

    @Inject
    RecognisePartnerSession recognisePartnerSession;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var path = request.getRequestURI();
        var feed = PRIVATE_FEED.matcher(path);
        if (feed.lookingAt()) return ofFeed(feed.group(1), request, context);
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER))
            return ofToken(header.substring(BEARER.length()), request, context);
        // a style sheet is the same for everybody: no read of the database for it
        if (path.matches("/(assets|webjars)/.*")) return context.doNothing();
        if (path.matches("/partner(/.*)?")) return ofPartnerSession(request, context);
        var secret = cookie.find(request);
        var recognised = secret.flatMap(recogniseSession::call);
        if (recognised.isEmpty()) return context.doNothing();
        RecentCredentials.remember(secret.get().value());
        request.setAttribute(CurrentActor.CSRF, recognised.get().csrf());
        request.setAttribute(CurrentActor.SESSION, recognised.get().session());
        request.setAttribute(CurrentActor.FACTOR, recognised.get().factor());
        return signedIn(recognised.get().actor(), context);
    }

    /** By the cookie of the place: on partners' pages an officer's cookie does not count, and the other way round. */
    private AuthenticationStatus ofPartnerSession(HttpServletRequest request, HttpMessageContext context) {
        var from = new ClientAddress(request.getRemoteAddr());
        var secret = partnerCookie.find(request);
        var recognised = secret.flatMap(one -> recognisePartnerSession.call(one, from));
        if (recognised.isEmpty()) return context.doNothing();
        RecentCredentials.remember(secret.get().value());
        request.setAttribute(CurrentActor.CSRF, recognised.get().csrf());
        return signedIn(recognised.get().actor(), context);
    }

    /** By the token in the address of a private feed, and nothing else; with an invalid one nothing is found. */
    private AuthenticationStatus ofFeed(String token, HttpServletRequest request, HttpMessageContext context) {
        var from = new ClientAddress(request.getRemoteAddr());
        var recognised = recogniseFeed.call(new RandomToken(token), from);
        return recognised.isEmpty() ? context.doNothing() : signedIn(recognised.get(), context);
    }

    /** By a bearer token. An invalid one is told so: public addresses do not fall back to anonymous. */
    private AuthenticationStatus ofToken(String token, HttpServletRequest request, HttpMessageContext context) {
        var known = token.length() > LONGEST
                ? Optional.<RecogniseToken.Recognised>empty()
                : recogniseToken.call(new RandomToken(token.strip()), new ClientAddress(request.getRemoteAddr()));
        if (known.isEmpty()) {
            request.setAttribute(CurrentActor.BAD_TOKEN, Boolean.TRUE);
            return context.doNothing();
        }
        RecentCredentials.remember(token.strip());
        request.setAttribute(CurrentActor.FACTOR, known.get().factor());
        if (!known.get().enough()) request.setAttribute(CurrentActor.NOT_ENOUGH, Boolean.TRUE);
        return signedIn(known.get().actor(), context);
    }

    private static AuthenticationStatus signedIn(Actor actor, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(actor.reference()), Set.of(actor.kind().name()));
    }
}
