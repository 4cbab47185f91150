package vn.lantoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.web.page.Page;

/** The sign-in form, with the link to the identity provider. */
@RequestScoped
class SignInForm {
    private static final String PAGE = "signin/signin.ftlh";

    @Inject
    ProviderAccounts accounts;

    @Inject
    RetryAfter retry;

    /** Returns the page; {@code error} is the message key of an error, or empty. */
    Response.ResponseBuilder of(Response.Status status, String login, String next, String error) {
        return page(status, login, next, error, 0);
    }

    /** Returns the page for a login that must wait. */
    Response blocked(String login, String next, Instant until) {
        return page(Response.Status.TOO_MANY_REQUESTS, login, next, SignInPages.WAIT, retry.minutes(until))
                .header(HttpHeaders.RETRY_AFTER, retry.after(until))
                .build();
    }

    private Response.ResponseBuilder page(
            Response.Status status, String login, String next, String error, long minutes) {
        var model = Map.of("login", login, "next", next, "error", error, "minutes", minutes, "offer", accounts.offer());
        return Response.status(status).entity(new Page(PAGE, model)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
