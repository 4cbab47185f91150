package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.campaign.reading.ItemView;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.Releases;
import vn.lantoa.release.SeededHub;

/** One agency with its officers, and a campaign that it leads, for container tests. */
@Dependent
public class CampaignScene {
    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    Campaigns campaigns;

    @Inject
    ReadCampaigns read;

    @Inject
    Releases releases;

    @Inject
    ReadNotices notices;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private String code = "";
    private CampaignId campaign = new CampaignId(new UUID(0, 0));

    /** Creates a campaign from this template around this day, led by a new agency. */
    public void begin(String template, LocalDate day) {
        team = letOut.team();
        code = "it-" + UUID.randomUUID().toString().substring(0, 8);
        campaign =
                begin.call(new BeginCampaign.Command(template, code, "Chiến dịch " + code, day, agency(), releaser()));
    }

    public LetOut.Team team() {
        return team;
    }

    public OrganisationId agency() {
        return hub.organisationOf(team.releaser());
    }

    public Actor uploader() {
        return team.uploader();
    }

    /** The releaser who leads the campaign. */
    public Actor releaser() {
        return team.releaser();
    }

    public CampaignId campaign() {
        return campaign;
    }

    public String code() {
        return code;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The local time, to the second. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A window that began an hour ago, so that anything scheduled in it is released in a moment. */
    public LocalWindow late() {
        return new LocalWindow(now().minusHours(1), null);
    }

    /** An infographic for portals, assigned to this agency. */
    public static ItemSpec infographic(OrganisationId owner) {
        var wanted = new Wanted(AssetKind.INFOGRAPHIC, "vi", "citizens");
        return new ItemSpec("Infographic", wanted, Set.of(CampaignChannel.CMS_EMBED), Reach.PUBLIC, owner);
    }

    public CampaignItemId add(ItemSpec spec, LocalWindow window) {
        return add.call(new AddItem.Command(campaign, Phase.PEAK, spec, window, releaser()));
    }

    /** An approved infographic of the agency. */
    public Asset approved() {
        var asset = letOut.asset(team);
        letOut.approved(team, asset);
        return asset;
    }

    /** An item with this approved asset. */
    public CampaignItemId attached(LocalWindow window, Asset approved) {
        var item = add(infographic(agency()), window);
        attach.call(item, approved.id(), 0, uploader());
        return item;
    }

    /** An item with this approved asset and its release planned. */
    public CampaignItemId scheduled(LocalWindow window, Asset approved) {
        var item = attached(window, approved);
        schedule.call(item, releaser());
        return item;
    }

    public CampaignView view() {
        return read.get(code, releaser());
    }

    public ItemView one(CampaignItemId item) {
        return view().items().stream()
                .filter(one -> one.facts().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** The lock version seen by an officer who changes the item. */
    public long seen(CampaignItemId item) {
        return one(item).card().seen();
    }

    public ReleaseId releaseOf(CampaignItemId item) {
        return campaigns.item(item).findRelease().orElseThrow();
    }

    public ReleaseState stateOf(CampaignItemId item) {
        return releases.get(releaseOf(item)).state();
    }

    /** Waits up to 20 seconds until the item's release is in this state. */
    public void await(CampaignItemId item, ReleaseState state) throws InterruptedException {
        for (int i = 0; i < 200 && stateOf(item) != state; i++) Thread.sleep(100);
        assertThat(stateOf(item)).isEqualTo(state);
    }

    /** Waits up to 20 seconds until this officer has been notified. */
    public void awaitNotice(Actor officer, NoticeKind kind) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (notices.call(officer).stream().anyMatch(one -> one.kind() == kind)) return;
            Thread.sleep(100);
        }
        throw new AssertionError("no notice " + kind);
    }
}
