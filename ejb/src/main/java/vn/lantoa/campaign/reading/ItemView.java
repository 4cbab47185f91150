package vn.lantoa.campaign.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.plan.Phase;
import vn.lantoa.kernel.Records;

/** Item with its readiness issues, blocking issues first. */
public record ItemView(ItemFacts facts, Card card, Set<ReadinessIssue> issues) {
    /**
     * Details displayed with the facts.
     *
     * @param ownerName name of the agency that produces the item
     * @param madeTitle title of the attached version; empty if there is none
     * @param release id of the item's release; null if it has none
     * @param seen row version, for forms
     */
    public record Card(
            Phase phase,
            String ownerName,
            String madeTitle,
            @Nullable String release,
            String assignmentNote,
            int sequence,
            long seen) {}

    /**
     * Returns a copy without the title of the attached version, for officers of other agencies who must not know the
     * title yet.
     */
    ItemView withoutTitle() {
        return new ItemView(facts, Records.map(card, (name, value) -> name.equals("madeTitle") ? "" : value), issues);
    }

    /** Returns whether an issue prevents publication. */
    public boolean isBlocked() {
        return issues.stream().anyMatch(ReadinessIssue::blocks);
    }
}
