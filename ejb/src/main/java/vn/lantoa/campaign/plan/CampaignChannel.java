package vn.lantoa.campaign.plan;

import vn.lantoa.kernel.Slug;

/** Channel that an item of a campaign is for. Feeds and embeds include every public release in any case. */
public enum CampaignChannel implements Slug {
    /** Newspapers and broadcasters, through feeds and the wire. */
    PRESS_FEED,
    /** Portals. */
    CMS_EMBED,
    /** SMS, sent by mailings or telecom companies. */
    SMS,
    /** Loudspeakers and radio. */
    BULLETIN,
    /** Social networks, posted by officers. */
    SOCIAL
}
