package vn.lantoa.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.web.request.CurrentActor;

/**
 * Guard against cross-site request forgery. A changing request with a session must carry the session's token in the
 * field {@code csrf} or the header {@code X-CSRF-Token}. A form with files is too large to be read for its token; its
 * {@code Origin} must be the hub. All other forms are small at this point. Bearer requests need no token.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class CsrfGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    CurrentActor current;

    @Inject
    RequestOrigin origin;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) return;
        var type = String.valueOf(servlet.getContentType()).toLowerCase(Locale.ROOT);
        var expected = current.csrf();
        if (expected.isEmpty()) {
            // without sign-in, the only danger is another site's form that signs the visitor in to another account
            if (type.startsWith(FORM) && origin.isForeign(servlet)) throw new ForbiddenException("csrf");
            return;
        }
        var given = request.getHeaderString("X-CSRF-Token");
        if (given == null && type.startsWith(FORM)) given = servlet.getParameter("csrf");
        var sameOrigin = type.startsWith("multipart/form-data") && origin.isOurs(servlet);
        if (!sameOrigin && !same(expected, String.valueOf(given))) throw new ForbiddenException("csrf");
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
