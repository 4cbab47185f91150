package vn.lantoa.campaign.template;

import vn.lantoa.kernel.Slug;

/** A kind of outlet that an item of a campaign is meant for. Feeds and embeds take whatever is released to everyone. */
public enum CampaignChannel implements Slug {
    /** Newspapers and broadcasters read it in feeds and by wire. */
    PRESS_FEED,
    /** Portals show it. */
    CMS_EMBED,
    /** Telecom companies are asked to send it. */
    SMS,
    /** Loudspeakers and radio read it out. */
    BULLETIN,
    /** Officers post it on social networks. */
    SOCIAL
}
