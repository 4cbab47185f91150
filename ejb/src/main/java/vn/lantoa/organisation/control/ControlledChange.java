package vn.lantoa.organisation.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;

/** What is done once two administrators agree. Each stage offers its own, and does it in the transaction of the second one. */
public interface ControlledChange {
    /** What it carries out. */
    Set<ChangeKind> kinds();

    /** Whether this actor might have asked for it. */
    boolean hasRight(Actor by, PendingChange change);

    /** Does it, looking afresh whether it can still be done; gives what is to be shown to the second one, once. */
    Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now);
}
