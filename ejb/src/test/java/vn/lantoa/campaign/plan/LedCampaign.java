package vn.lantoa.campaign.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.InMemoryReleases;
import vn.lantoa.release.Reach;

/** A campaign with one item, the officer who leads it, and an officer of the agency that makes the item. */
public final class LedCampaign {
    public static final Instant NOW = Instant.parse("2027-09-01T05:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2027, 10, 10);
    public static final OrganisationId LEADER = new OrganisationId(new UUID(0, 1));
    public static final OrganisationId AGENCY = new OrganisationId(new UUID(0, 2));
    public static final Actor LEADING = Actor.officer(UUID.randomUUID());
    public static final Actor MAKING = Actor.officer(UUID.randomUUID());
    public static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    public final Campaign campaign = new Campaign(
            new BeginCampaign.Command("", "10-10-2027", "Ngày 10/10", DAY, LEADER, Actor.SYSTEM),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            NOW);
    public final LocalWindow window = new LocalWindow(DAY.atTime(8, 0), null);
    public final ItemSpec spec;
    public final CampaignItem item;
    public final CampaignAccess access = access();
    private final GrantedRoles roles =
            new GrantedRoles().grant(LEADING, Role.RELEASER, LEADER).grant(MAKING, Role.UPLOADER, AGENCY);

    /** A campaign whose item is for the press. */
    public LedCampaign() {
        this(Set.of(CampaignChannel.PRESS_FEED));
    }

    /** A campaign whose item uses these channels. */
    public LedCampaign(Set<CampaignChannel> channels) {
        spec = new ItemSpec("Phóng sự", new Wanted(null, "", ""), channels, Reach.PUBLIC, AGENCY);
        item = new CampaignItem(campaign, 1, Phase.PEAK, spec, window, NOW);
        access.access = roles;
    }

    /** Grants an additional role. */
    public void grant(Actor actor, Role role, OrganisationId organisation) {
        roles.grant(actor, role, organisation);
    }

    /** Cancels the item. */
    public void callOff() {
        item.cancel(NOW);
    }

    private CampaignAccess access() {
        var of = new CampaignAccess();
        of.releases = new InMemoryReleases();
        of.campaigns = new Campaigns() {
            @Override
            public Campaign getLocked(CampaignId id) {
                return campaign;
            }

            @Override
            public CampaignId campaignOf(CampaignItemId id) {
                return campaign.id();
            }

            @Override
            public CampaignItem item(CampaignItemId id) {
                return item;
            }
        };
        return of;
    }
}
