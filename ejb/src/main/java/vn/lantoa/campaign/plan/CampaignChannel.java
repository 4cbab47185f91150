package vn.lantoa.campaign.plan;

import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/** Channel that an item of a campaign is for. Feeds and embeds include every public release in any case. */
public enum CampaignChannel implements Slug {
    /** Newspapers and broadcasters, through feeds and the wire. */
    PRESS_FEED(""),
    /** Portals. */
    CMS_EMBED(""),
    /** SMS, sent by mailings or telecom companies. */
    SMS("no-messages"),
    /** Loudspeakers and radio. */
    BULLETIN("no-bulletins"),
    /** Social networks, posted by officers. */
    SOCIAL("");

    private final String absence;

    CampaignChannel(String absence) {
        this.absence = absence;
    }

    /** Returns the channels on which scheduled actions are placed. */
    public static Stream<CampaignChannel> withActions() {
        return Stream.of(values()).filter(channel -> !channel.absence.isEmpty());
    }

    /** Returns an issue if a scheduled action uses this channel but its item, with the given channels, does not. */
    public Issues checkIn(Set<CampaignChannel> channels) {
        return Issues.none().when(!channels.contains(this), "channels", absence);
    }
}
