package vn.lantoa.campaign.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of outlet that an item of a campaign is meant for. Feeds and embeds take whatever is released to everyone. */
public enum CampaignChannel {
    /** Newspapers and broadcasters read it in feeds and by wire. */
    PRESS_FEED,
    /** Portals show it. */
    CMS_EMBED,
    /** Telecom companies are asked to send it. */
    SMS,
    /** Loudspeakers and radio read it out. */
    BULLETIN,
    /** Officers post it on social networks. */
    SOCIAL;

    /** The word on the wire: {@code press-feed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The channel of this word or constant name. */
    public static Optional<CampaignChannel> find(String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
