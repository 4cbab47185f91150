package vn.lantoa.web.signin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import vn.lantoa.organisation.signin.ProviderFailure;
import vn.lantoa.organisation.signin.ProviderOutcome;
import vn.lantoa.web.page.Page;

/** The pages of a failed sign-in at the identity provider, with a text per failure. */
public final class ProviderFailures {
    private ProviderFailures() {}

    /** Returns the page after a failed return from the provider. */
    static Response.ResponseBuilder page(ProviderOutcome.Failed failed) {
        return page(failed.why(), failed.subject());
    }

    /** Returns the page if the redirect to the provider is impossible. */
    public static Response.ResponseBuilder page(ProviderFailure why) {
        return page(why, "");
    }

    /** Returns the page after a successful confirmation in a separate window. */
    static Response.ResponseBuilder done() {
        return answer(Status.OK, new Page("signin/provider-done.ftlh", Map.of()));
    }

    private static Response.ResponseBuilder page(ProviderFailure why, String subject) {
        var model = Map.of("why", why.name(), "subject", subject);
        return answer(status(why), new Page("signin/provider.ftlh", model));
    }

    private static Status status(ProviderFailure why) {
        return switch (why) {
            case OFF -> Status.NOT_FOUND;
            case AWAY -> Status.SERVICE_UNAVAILABLE;
            case CLOCK, REFUSED -> Status.BAD_GATEWAY;
            case STATE_OVER, TAKEN, HAS_ANOTHER -> Status.CONFLICT;
            case DENIED, UNKNOWN_SUBJECT, DISABLED, NOT_ENOUGH -> Status.FORBIDDEN;
        };
    }

    private static Response.ResponseBuilder answer(Status status, Page page) {
        return Response.status(status).entity(page).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
