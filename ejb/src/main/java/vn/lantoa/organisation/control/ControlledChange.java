package vn.lantoa.organisation.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;

/**
 * A kind of change that is executed once two administrators agree. Each stage implements its own, which runs in the
 * transaction of the confirmation.
 */
public interface ControlledChange {
    /** Returns the kinds of change that it executes. */
    Set<ChangeKind> kinds();

    /** Returns true if this actor may request it. */
    boolean hasRight(Actor by, PendingChange change);

    /**
     * Executes the change, checking again that it is still possible; returns the token to show to the second
     * administrator once, if there is one.
     */
    Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now);
}
