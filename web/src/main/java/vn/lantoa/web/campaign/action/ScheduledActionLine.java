package vn.lantoa.web.campaign.action;

import java.util.List;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionState;

/**
 * A scheduled action as a page shows it.
 *
 * @param what in words, without its kind
 * @param made the page of what was placed; empty where nothing was, or where the reader may not see it
 * @param madeState message key of its state; empty with it
 * @param reasons why it was refused, as kept
 */
public record ScheduledActionLine(
        String id,
        ScheduledActionKind kind,
        ScheduledActionState state,
        List<String> what,
        String made,
        String madeState,
        String reasons) {
    public ScheduledActionLine {
        what = List.copyOf(what);
    }
}
