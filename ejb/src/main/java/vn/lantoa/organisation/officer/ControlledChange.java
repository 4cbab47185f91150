package vn.lantoa.organisation.officer;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.RandomToken;

/**
 * Executor of changes that two administrators agreed on. Each stage (a package of the domain) implements the kinds of
 * change that belong to it. A change is executed in the transaction that confirms it.
 */
public interface ControlledChange {
    /** Returns the kinds of change that this object executes. */
    Set<ChangeKind> kinds();

    /** Returns whether the actor may request the change, by default as a steward of the officer concerned. */
    default boolean hasRight(Actor by, PendingChange change, Stewardship stewardship) {
        return stewardship.allows(by, Objects.requireNonNull(change.officer()));
    }

    /**
     * Executes the change after checking again that it is still possible.
     *
     * @return the token that is shown once to the second administrator; empty if there is none
     */
    Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now);
}
