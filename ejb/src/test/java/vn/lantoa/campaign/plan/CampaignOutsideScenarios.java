package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.calendar.CalendarScope;
import vn.lantoa.campaign.calendar.EndCalendarKey;
import vn.lantoa.campaign.calendar.IssueCalendarKey;
import vn.lantoa.campaign.calendar.ReadCalendarKeys;
import vn.lantoa.campaign.calendar.RenewCalendarKey;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.RetractCampaign;
import vn.lantoa.campaign.social.ReadSocialKit;
import vn.lantoa.campaign.social.RecordPost;
import vn.lantoa.campaign.social.StrikePost;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.Reach;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/**
 * Releasers of the leading organisation announce; those who release for it issue its calendars; makers record posts.
 */
@ApplicationScoped
public class CampaignOutsideScenarios implements Scenarios {
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(30);
    private static final String ADDRESS = "https://social.example/p/1";

    @Inject
    SeededHub hub;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    AttachVersion attach;

    @Inject
    AnnounceCampaign announce;

    @Inject
    RetractCampaign retract;

    @Inject
    IssueCalendarKey issue;

    @Inject
    RenewCalendarKey renew;

    @Inject
    EndCalendarKey end;

    @Inject
    ReadCalendarKeys keys;

    @Inject
    RegisterPartner register;

    @Inject
    ReadSocialKit kit;

    @Inject
    RecordPost record;

    @Inject
    StrikePost strike;

    @Override
    public List<Scenario> list(Scene scene) {
        var leaders = Caller.holding(Role.RELEASER);
        var makers = Caller.holding(Role.RELEASER, Role.UPLOADER);
        var organisation = scene.organisation();
        var officers = new java.util.HashSet<>(Caller.officers());
        officers.add(Caller.SYSTEM);
        return List.of(
                Scenario.of(AnnounceCampaign.class, leaders, by -> {
                    var campaign = begun(organisation);
                    return () -> announce.call(announcing(campaign, by));
                }),
                Scenario.of(RetractCampaign.class, leaders, Scenario.untilDone(() -> {
                    var campaign = begun(organisation);
                    announce.call(announcing(campaign, Actor.SYSTEM));
                    return by -> retract.call(campaign, by);
                })),
                Scenario.of(AnnounceCampaign.class, officers, by -> {
                    var campaign = begun(organisation);
                    return () -> announce.find(campaign, by);
                }),
                Scenario.of(IssueCalendarKey.class, leaders, by -> () -> issue.call(issuing(organisation, by))),
                Scenario.hiding(RenewCalendarKey.class, leaders, by -> {
                    var key = issue.call(issuing(organisation, Actor.SYSTEM));
                    return () -> renew.call(key.id(), by);
                }),
                Scenario.hiding(EndCalendarKey.class, leaders, by -> {
                    var key = issue.call(issuing(organisation, Actor.SYSTEM));
                    return () -> end.call(key.id(), by);
                }),
                Scenario.of(ReadCalendarKeys.class, officers, by -> () -> keys.call(by)),
                Scenario.of(
                        ReadCalendarKeys.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), Scenario.forReaders(() -> {
                            var partner = register.call(Actor.SYSTEM, hub.organisation());
                            return by -> keys.of(partner, by);
                        })),
                Scenario.hiding(ReadSocialKit.class, Caller.readers(), Scenario.forReaders(() -> {
                    var item = attached(organisation);
                    return by -> kit.call(item, by);
                })),
                Scenario.of(RecordPost.class, makers, by -> {
                    var item = item(organisation);
                    return () -> record.call(item, "facebook", ADDRESS, by);
                }),
                Scenario.of(StrikePost.class, makers, by -> {
                    var item = item(organisation);
                    var post = record.call(item, "facebook", ADDRESS, Actor.SYSTEM);
                    return () -> strike.call(item, post, by);
                }));
    }

    private static AnnounceCampaign.Command announcing(CampaignId campaign, Actor by) {
        return new AnnounceCampaign.Command(
                campaign, DAY.atStartOfDay(), new AnnounceCampaign.Words("Vì dân.", "#DongNai"), by);
    }

    private static IssueCalendarKey.Command issuing(OrganisationId organisation, Actor by) {
        var scope = new CalendarScope(CalendarScope.ScopeKind.ORGANISATION, organisation.value());
        return new IssueCalendarKey.Command(scope, "điện thoại", null, by);
    }

    private CampaignId begun(OrganisationId organisation) {
        return begin.call(new BeginCampaign.Command(
                "mot-lan", "ngoai-" + UUID.randomUUID(), "Thử vai", DAY, organisation, Actor.SYSTEM));
    }

    private CampaignItemId item(OrganisationId organisation) {
        var spec = new ItemSpec(
                "Việc thử", new Wanted(null, "", ""), Set.of(CampaignChannel.SOCIAL), Reach.PUBLIC, organisation);
        var window = new LocalWindow(DAY.atTime(8, 0), null);
        return add.call(new AddItem.Command(begun(organisation), Phase.PEAK, spec, window, Actor.SYSTEM));
    }

    private CampaignItemId attached(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var asset = hub.asset(organisation, maker);
        hub.ready(asset, maker, "vai " + UUID.randomUUID());
        var item = item(organisation);
        attach.call(item, asset.id(), 0, Actor.SYSTEM);
        return item;
    }
}
