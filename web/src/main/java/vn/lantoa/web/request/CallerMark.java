package vn.lantoa.web.request;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Presence;

/**
 * Sets the caller as a property of the request, for code that runs after an asynchronous response, on a thread on which
 * {@link CurrentActor} has no actor. Sets the second factor and the session for {@link Presence}.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 1)
public class CallerMark implements ContainerRequestFilter {
    /** The property of the request. */
    public static final String NAME = "vn.lantoa.caller";

    private static final String PERSON = "vn.lantoa.person";

    @Inject
    CurrentActor current;

    @Inject
    Presence presence;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(NAME, current.actor());
        var person = current.actor().isOfficer() || !current.csrf().isEmpty();
        request.setProperty(PERSON, person);
        current.factor().ifPresent(presence::shown);
        if (current.session().isPresent()) presence.cameInSession();
    }

    /**
     * Returns true if the caller is an officer, or a partner signed in to their pages; false for a partner's program.
     */
    public static boolean isPerson(ContainerRequestContext request) {
        return Boolean.TRUE.equals(request.getProperty(PERSON));
    }

    /** Returns the caller from the value of the property {@link #NAME}. */
    public static Actor of(@Nullable Object property) {
        return property instanceof Actor actor ? actor : Actor.ANONYMOUS;
    }
}
