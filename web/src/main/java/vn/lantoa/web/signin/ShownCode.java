package vn.lantoa.web.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.FactorCheck;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.web.request.CurrentActor;

/**
 * Filter that reads the second-factor code or passkey response that the step-up page added to a form. If it is valid,
 * the original request proceeds.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION + 1) // after the CSRF check
public class ShownCode implements ContainerRequestFilter {
    /** Field of the code. */
    public static final String FIELD = "second-factor-code";

    /** Request attribute with the message key for a refused code. */
    public static final String WRONG = "vn.lantoa.wrong-code";

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    CurrentActor current;

    @Inject
    ShowFactor show;

    @Inject
    Presence presence;

    @Inject
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        var session = current.session();
        if (!request.getMethod().equals("POST") || session.isEmpty() || !isForm()) return;
        var code = servlet.getParameter(FIELD);
        // an empty code is not an attempt: the factor was used in another window, or the page asks again
        if (code != null && !code.isBlank()) take(session.get(), code);
    }

    private void take(SessionId session, String code) {
        var outcome = show.call(current.actor(), session, code, current.origin());
        if (outcome instanceof FactorCheck.AcceptedFactor shown) {
            presence.shown(shown.use());
            return;
        }
        servlet.setAttribute(WRONG, outcome instanceof FactorCheck.Blocked ? "signin.too-many" : refusal(code));
        throw new Forbidden(StepUp.REFUSAL, "a valid code of the second factor");
    }

    /** Returns the message key for this refused code. */
    static String refusal(String given) {
        return given.startsWith("{") ? "passkey.refused" : "factor.refused";
    }

    private boolean isForm() {
        @Nullable String type = servlet.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
