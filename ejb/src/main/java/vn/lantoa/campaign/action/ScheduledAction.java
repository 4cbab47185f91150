package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Issues;

/**
 * Action that is placed automatically when an item is published. The action's times are relative to the item's window
 * and move with it. Each kind of action is a record in its own package, stored as JSON, with an {@link ActionType}.
 */
public interface ScheduledAction {
    /** Returns the kind of the action. */
    ScheduledActionKind kind();

    /** Returns the issues of the action itself. The placed mailing, order or other object is checked separately. */
    default Issues issues() {
        return Issues.none();
    }
}
