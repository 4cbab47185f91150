package vn.lantoa.organisation.signin;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.credential.AttemptOrigin;

/**
 * Browser that returned from the provider.
 *
 * @param by the signed-in actor, or {@link Actor#ANONYMOUS}
 * @param session the actor's session; null if not signed in
 * @param origin the origin, whose device is treated as unknown
 * @param agent the User-Agent header
 */
public record Visitor(Actor by, @Nullable SessionId session, AttemptOrigin origin, String agent) {}
