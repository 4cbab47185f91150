package vn.lantoa.campaign.plan;

import java.util.Set;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/**
 * Specification of an item.
 *
 * @param title the item's name until a version is attached
 * @param reach the reach of the item's release
 * @param owner the agency that produces the item
 */
public record ItemSpec(String title, Wanted wanted, Set<CampaignChannel> channels, Reach reach, OrganisationId owner) {}
