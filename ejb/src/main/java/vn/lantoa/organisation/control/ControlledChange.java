package vn.lantoa.organisation.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;

/**
 * A kind of change that is made once two administrators agree. Each stage offers its own, and makes it in the
 * transaction of the second one.
 */
public interface ControlledChange {
    /** The kinds of change that it carries out. */
    Set<ChangeKind> kinds();

    /** True if this actor has the right to ask for it. */
    boolean hasRight(Actor by, PendingChange change);

    /**
     * Makes the change, checking again that it still can be made; returns the token to show to the second administrator
     * once, if there is one.
     */
    Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now);
}
