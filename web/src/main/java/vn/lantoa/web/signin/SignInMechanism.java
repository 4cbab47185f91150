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
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.RecognisePartnerSession;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.HostCookie;
import vn.lantoa.web.request.HostCookies;

/**
 * Authenticates requests by a bearer token (RFC 6750), the session cookie, or the token in the address of a private
 * feed. Container sessions are not used, so that any node serves any officer. Rights are checked later, when they are
 * needed.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    static final String BEARER = "Bearer ";

    /** Maximum length of a token in characters; a longer token is invalid. */
    static final int LONGEST = 200;

    private static final Pattern PRIVATE_FEED = Pattern.compile("/feeds/private/([A-Za-z0-9_-]{1,100})(?=[./])");

    @Inject
    HostCookies cookies;

    @Inject
    RecogniseSession recogniseSession;

    @Inject
    RecogniseToken recogniseToken;

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
        // static files are the same for everyone and need no database query
        if (path.matches("/(assets|webjars)/.*")) return context.doNothing();
        if (path.matches("/partner(/.*)?")) return ofPartnerSession(request, context);
        var secret = cookies.find(HostCookie.SESSION, request);
        var recognised = secret.flatMap(recogniseSession::call);
        if (recognised.isEmpty()) return context.doNothing();
        RecentCredentials.remember(secret.get().value());
        request.setAttribute(CurrentActor.CSRF, recognised.get().csrf());
        request.setAttribute(CurrentActor.SESSION, recognised.get().session());
        request.setAttribute(CurrentActor.FACTOR, recognised.get().factor());
        return signedIn(recognised.get().actor(), context);
    }

    /** Authenticates by the partner's session cookie. Partner pages ignore officers' cookies, and vice versa. */
    private AuthenticationStatus ofPartnerSession(HttpServletRequest request, HttpMessageContext context) {
        var from = new ClientAddress(request.getRemoteAddr());
        var secret = cookies.find(HostCookie.PARTNER_SESSION, request);
        var recognised = secret.flatMap(one -> recognisePartnerSession.call(one, from));
        if (recognised.isEmpty()) return context.doNothing();
        RecentCredentials.remember(secret.get().value());
        request.setAttribute(CurrentActor.CSRF, recognised.get().csrf());
        return signedIn(recognised.get().actor(), context);
    }

    /** Authenticates only by the token in the address of a private feed. An invalid token leads to 404. */
    private AuthenticationStatus ofFeed(String token, HttpServletRequest request, HttpMessageContext context) {
        var from = new ClientAddress(request.getRemoteAddr());
        var recognised = recogniseToken.call(new RandomToken(token), TokenPurpose.FEED, from);
        return recognised.isEmpty()
                ? context.doNothing()
                : signedIn(recognised.get().actor(), context);
    }

    /** Authenticates by a bearer token. An invalid token is refused even at public addresses. */
    private AuthenticationStatus ofToken(String token, HttpServletRequest request, HttpMessageContext context) {
        var known = token.length() > LONGEST
                ? Optional.<RecogniseToken.Recognised>empty()
                : recogniseToken.call(
                        new RandomToken(token.strip()), TokenPurpose.API, new ClientAddress(request.getRemoteAddr()));
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
