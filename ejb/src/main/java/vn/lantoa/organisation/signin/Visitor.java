package vn.lantoa.organisation.signin;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.credential.AttemptOrigin;

/**
 * The browser that returned from the provider.
 *
 * @param by the signed-in actor, or the anonymous one
 * @param session their session; null if not signed in
 * @param origin the origin, treated as unknown
 * @param agent the User-Agent header
 */
public record Visitor(Actor by, @Nullable SessionId session, AttemptOrigin origin, String agent) {}
