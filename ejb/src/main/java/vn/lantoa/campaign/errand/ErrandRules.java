package vn.lantoa.campaign.errand;

import java.util.Set;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.kernel.Issues;

/** What an errand must be like, whatever else is asked of what it places. Pure. */
final class ErrandRules {
    static final int MOST = 20;
    static final int MOST_HOURS = 744;
    static final int MOST_DAYS = 60;
    static final int MOST_SENTENCES = 200;

    private ErrandRules() {}

    static Issues check(Errand errand, Set<CampaignChannel> channels, int planned) {
        return Issues.none()
                .when(!channels.contains(errand.kind().channel()), "channels", missing(errand))
                .when(planned >= MOST, "errands", "too-many", MOST)
                .and(own(errand));
    }

    /** How far it is with an item that was called off or not, and is meant for these channels. */
    static ErrandState standing(KeptErrand kept, boolean cancelled, Set<CampaignChannel> channels) {
        var wanted = !cancelled && channels.contains(kept.errand().kind().channel());
        return kept.state() != ErrandState.WAITING || wanted ? kept.state() : ErrandState.OFF;
    }

    private static String missing(Errand errand) {
        return errand.kind().channel() == CampaignChannel.SMS ? "no-messages" : "no-bulletins";
    }

    private static Issues own(Errand errand) {
        if (errand instanceof OrderErrand order)
            return Issues.none()
                    .when(order.hours() < 1 || order.hours() > MOST_HOURS, "hours", "not-between", 1, MOST_HOURS);
        if (errand instanceof BulletinErrand bulletin)
            return Issues.none()
                    // Circular 39/2020/TT-BTTTT: a person lets it out and says on whose order
                    .when(bulletin.reading().isUrgent(), "priority", "urgent-never-by-itself")
                    .when(bulletin.sentences().size() > MOST_SENTENCES, "sentences", "too-many", MOST_SENTENCES)
                    .when(bulletin.sentences().stream().anyMatch(place -> place < 0), "sentences", "malformed")
                    .when(bulletin.days() < 1 || bulletin.days() > MOST_DAYS, "days", "not-between", 1, MOST_DAYS);
        return Issues.none();
    }
}
