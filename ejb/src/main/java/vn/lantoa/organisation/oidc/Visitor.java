package vn.lantoa.organisation.oidc;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.attempt.AttemptOrigin;
import vn.lantoa.organisation.signin.SessionId;

/**
 * The browser that came back from the provider.
 *
 * @param by who has signed in there, else nobody
 * @param session their session; null when nobody has signed in
 * @param origin as of a stranger
 * @param agent the name that the browser gives itself
 */
public record Visitor(Actor by, @Nullable SessionId session, AttemptOrigin origin, String agent) {}
