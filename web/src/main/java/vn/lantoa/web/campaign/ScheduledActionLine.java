package vn.lantoa.web.campaign;

import java.util.List;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionState;

/**
 * A scheduled action as a page shows it.
 *
 * @param what description in words, without the kind
 * @param made address of the created object's page; empty if none was created or the reader may not see it
 * @param madeState message key of the created object's state; empty if {@code made} is empty
 * @param reasons recorded reasons of a refusal
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
