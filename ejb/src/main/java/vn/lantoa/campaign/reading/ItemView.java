package vn.lantoa.campaign.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.readiness.ItemFacts;
import vn.lantoa.campaign.readiness.ReadinessIssue;
import vn.lantoa.campaign.template.Phase;

/** An item with its readiness issues. */
public record ItemView(ItemFacts facts, Card card, Set<ReadinessIssue> issues) {
    public ItemView {
        issues = Set.copyOf(issues);
    }

    /**
     * The details shown beside the facts.
     *
     * @param ownerName of the agency that makes it
     * @param madeTitle title of the version that is attached; empty while there is none
     * @param release id of its release, or null
     * @param seen the lock version, for forms
     */
    public record Card(
            Phase phase,
            String ownerName,
            String madeTitle,
            @Nullable String release,
            String assignmentNote,
            int sequence,
            long seen) {}

    /** The same item for officers of other agencies, who may not know its title yet. */
    ItemView withoutTitle() {
        var hidden = new Card(
                card.phase(),
                card.ownerName(),
                "",
                card.release(),
                card.assignmentNote(),
                card.sequence(),
                card.seen());
        return new ItemView(facts, hidden, issues);
    }

    /** True if something keeps it from going out. */
    public boolean isBlocked() {
        return issues.stream().anyMatch(ReadinessIssue::blocks);
    }
}
