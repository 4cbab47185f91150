package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Issues;

/**
 * Action that is placed automatically when an item is published. Its times are relative to the item's window and move
 * with it. Each kind is a record in a package of its own, stored as JSON, with an {@link ActionType}.
 */
public interface ScheduledAction {
    /** Returns the kind of the action. */
    ScheduledActionKind kind();

    /** Returns the issues of the action itself, without those of the placed object. */
    default Issues issues() {
        return Issues.none();
    }
}
