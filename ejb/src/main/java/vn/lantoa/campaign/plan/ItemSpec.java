package vn.lantoa.campaign.plan;

import java.util.Set;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/**
 * Specification of an item.
 *
 * @param title its name until it is produced
 * @param reach of its release
 * @param owner agency that produces it
 */
public record ItemSpec(String title, Wanted wanted, Set<CampaignChannel> channels, Reach reach, OrganisationId owner) {
    public ItemSpec {
        channels = Set.copyOf(channels);
    }
}
