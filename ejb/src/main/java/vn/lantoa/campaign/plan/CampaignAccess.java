package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Releases;

/**
 * The right to plan campaigns. Releasers of the leading organisation lead; the agency that makes an item looks after
 * that item. For use cases of this stage.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CampaignAccess {
    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    Organisations organisations;

    @Inject
    Releases releases;

    @Inject
    Vocabularies vocabularies;

    /** An item and its campaign, both locked. */
    public record Opened(Campaign campaign, CampaignItem item) {}

    public void requireLeader(Actor by, OrganisationId organisation) {
        access.require(by, Role.RELEASER, organisation);
    }

    /** The campaign, locked, for somebody who leads it. */
    public Campaign lead(CampaignId id, Actor by) {
        var campaign = campaigns.getLocked(id);
        requireLeader(by, campaign.organisation());
        return campaign;
    }

    /** The item, for somebody who leads its campaign. */
    public Opened lead(CampaignItemId id, Actor by) {
        return new Opened(lead(campaigns.campaignOf(id), by), campaigns.item(id));
    }

    /** The item, for somebody who leads its campaign or releases for the agency that makes it. */
    public Opened open(CampaignItemId id, Actor by) {
        var campaign = campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        if (!leads(by, campaign) && !access.allows(by, Role.RELEASER, item.owner()))
            throw new Forbidden("RELEASER of organisation " + item.owner());
        return new Opened(campaign, item);
    }

    /** The item, for the agency that makes it, and for those who lead. */
    public Opened make(CampaignItemId id, Actor by) {
        var campaign = campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        if (!leads(by, campaign)) requireMaker(by, item);
        return new Opened(campaign, item);
    }

    /** The item, for the agency that makes it alone: nobody answers for another. */
    public CampaignItem answer(CampaignItemId id, Actor by) {
        campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        requireMaker(by, item);
        return item;
    }

    /** The state of the item. */
    public ItemState state(CampaignItem item) {
        var release = item.findRelease().map(id -> releases.get(id).state()).orElse(null);
        return ItemState.of(item.isCancelled(), item.findVersion().isPresent(), release);
    }

    /** A conflict unless the item can still be changed. */
    public void requireMovable(CampaignItem item) {
        var state = state(item);
        if (!state.mayMove())
            throw new Conflict("campaign-item-not-waiting", "campaign-item:" + item.id() + " is " + state);
    }

    /** A conflict where the campaign was stopped: what belongs to it comes back with it alone. */
    static void requireNotStopped(Campaign campaign) {
        if (campaign.run() == CampaignRun.STOPPED) throw new Conflict("campaign-stopped", "campaign:" + campaign.id());
    }

    static void requireSeen(CampaignItem item, long seen) {
        if (item.lockVersion() != seen) throw new Conflict("changed-meanwhile", "campaign-item:" + item.id());
    }

    /** The issues of a specification that names an owner and what is wanted. */
    public Issues check(ItemSpec spec) {
        return check(spec.wanted())
                .when(organisations.find(spec.owner()).isEmpty(), "owner", "not-known")
                .and(ItemRules.check(spec));
    }

    private Issues check(Wanted wanted) {
        var language = wanted.language();
        var audience = wanted.audience();
        return Issues.none()
                .when(
                        !language.isEmpty()
                                && vocabularies.languages().find(language).isEmpty(),
                        "language",
                        "not-known")
                .when(
                        !audience.isEmpty()
                                && vocabularies.audiences().find(audience).isEmpty(),
                        "audience",
                        "not-known");
    }

    private void requireMaker(Actor by, CampaignItem item) {
        var makes = access.allows(by, Role.RELEASER, item.owner()) || access.allows(by, Role.UPLOADER, item.owner());
        if (!makes) throw new Forbidden("UPLOADER of organisation " + item.owner());
    }

    private boolean leads(Actor by, Campaign campaign) {
        return access.allows(by, Role.RELEASER, campaign.organisation());
    }
}
