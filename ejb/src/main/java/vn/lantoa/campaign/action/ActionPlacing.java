package vn.lantoa.campaign.action;

import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;

/** The way from one kind of scheduled action to the stage that places it. */
public interface ActionPlacing<A extends ScheduledAction> {
    /** The actions that go this way. */
    Class<A> type();

    /** What is wrong with an action when it is planned, as far as its stage can say before the item is out. */
    Issues check(A action, LocalWindow window, ZoneId zone, Actor by);

    /**
     * Places an action, for the officer who planned it and under its own idempotency key.
     *
     * @return the id of what was placed
     */
    String place(A action, Placement placement);
}
