package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
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
 * Authorization for planning campaigns. Releasers of the leading organisation lead the campaign; the agency that
 * produces an item manages that item. For use cases of this stage.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CampaignAccess {
    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    Organisations organisations;

    @Inject
    Releases releases;

    /** Item and its campaign; the campaign is locked. */
    public record Opened(Campaign campaign, CampaignItem item) {}

    public void requireLeader(Actor by, OrganisationId organisation) {
        access.require(by, Role.RELEASER, organisation);
    }

    /** Locks the campaign and returns it. Rejects actors who do not lead the campaign. */
    public Campaign lead(CampaignId id, Actor by) {
        var campaign = campaigns.getLocked(id);
        requireLeader(by, campaign.organisation());
        return campaign;
    }

    /** Returns the item to an actor who leads its campaign. */
    public Opened lead(CampaignItemId id, Actor by) {
        return new Opened(lead(campaigns.campaignOf(id), by), campaigns.item(id));
    }

    /**
     * Returns the item. Rejects actors who neither lead its campaign nor release for the agency that produces the item.
     */
    public Opened open(CampaignItemId id, Actor by) {
        var campaign = campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        if (!leads(by, campaign) && !access.allows(by, Role.RELEASER, item.owner()))
            throw new Forbidden("RELEASER of organisation " + item.owner());
        return new Opened(campaign, item);
    }

    /**
     * Returns the item. Rejects actors who neither belong to the agency that produces the item nor lead its campaign.
     */
    public Opened make(CampaignItemId id, Actor by) {
        var campaign = campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        if (!leads(by, campaign)) requireMaker(by, item);
        return new Opened(campaign, item);
    }

    /**
     * Returns the item. Rejects actors outside the agency that produces the item, because no other agency may answer
     * for it.
     */
    public CampaignItem answer(CampaignItemId id, Actor by) {
        campaigns.getLocked(campaigns.campaignOf(id));
        var item = campaigns.item(id);
        requireMaker(by, item);
        return item;
    }

    /** Returns the state of the item. */
    public ItemState state(CampaignItem item) {
        var release = item.findRelease().map(id -> releases.get(id).state()).orElse(null);
        return ItemState.of(item.isCancelled(), item.findVersion().isPresent(), release);
    }

    /**
     * Checks that the item can still be changed.
     *
     * @throws Conflict if the item cannot be changed
     */
    public void requireMovable(CampaignItem item) {
        var state = state(item);
        if (!state.mayMove())
            throw new Conflict("campaign-item-not-waiting", "campaign-item:" + item.id() + " is " + state);
    }

    /**
     * Checks that the campaign is not stopped; items of a stopped campaign are restored only with the campaign.
     *
     * @throws Conflict if the campaign is stopped
     */
    static void requireNotStopped(Campaign campaign) {
        if (campaign.run() == CampaignRun.STOPPED) throw new Conflict("campaign-stopped", "campaign:" + campaign.id());
    }

    static void requireSeen(CampaignItem item, long seen) {
        if (item.lockVersion() != seen) throw new Conflict("changed-meanwhile", "campaign-item:" + item.id());
    }

    /** Returns the issues of a specification, including its owner, language and audience. */
    public Issues check(ItemSpec spec) {
        return check("language", spec.wanted().language(), Vocabulary.LANGUAGES)
                .and(check("audience", spec.wanted().audience(), Vocabulary.AUDIENCES))
                .when(organisations.find(spec.owner()).isEmpty(), "owner", "not-known")
                .and(ItemRules.check(spec));
    }

    private static Issues check(String field, String code, Vocabulary terms) {
        return Issues.none().when(!code.isEmpty() && terms.find(code).isEmpty(), field, "not-known");
    }

    private void requireMaker(Actor by, CampaignItem item) {
        var makes = access.allows(by, Role.RELEASER, item.owner()) || access.allows(by, Role.UPLOADER, item.owner());
        if (!makes) throw new Forbidden("UPLOADER of organisation " + item.owner());
    }

    private boolean leads(Actor by, Campaign campaign) {
        return access.allows(by, Role.RELEASER, campaign.organisation());
    }
}
