package vn.lantoa.campaign.plan;

import java.util.Set;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/**
 * What an item is to be.
 *
 * @param title what it is called while nobody has made it yet
 * @param reach how far its release goes
 * @param owner who makes it
 */
public record ItemSpec(String title, Wanted wanted, Set<CampaignChannel> channels, Reach reach, OrganisationId owner) {
    public ItemSpec {
        channels = Set.copyOf(channels);
    }
}
