package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Issues;

/**
 * An action that is placed by itself once an item is out. Its times follow the item's window, wherever that is moved.
 * Each kind is a record in a package of its own, kept as the JSON of its components, with an {@link ActionPlacing} and a
 * {@link vn.lantoa.campaign.readiness.ReceiverReader} beside it.
 */
public interface ScheduledAction {
    /** The kind of the action. */
    ScheduledActionKind kind();

    /** What is wrong with it by itself, apart from the rules of what it places. */
    default Issues issues() {
        return Issues.none();
    }
}
