package vn.lantoa.campaign.plan;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.InMemoryReleases;
import vn.lantoa.release.Reach;

/** What those who plan a campaign are refused, before anything is written. */
class CampaignRefusalsTest {
    private static final Instant NOW = Instant.parse("2027-09-01T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 10, 10);
    private static final OrganisationId LEADER = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId AGENCY = new OrganisationId(new UUID(0, 2));
    private static final Actor LEADING = Actor.officer(UUID.randomUUID());
    private static final Actor MAKING = Actor.officer(UUID.randomUUID());

    private final Campaign campaign = new Campaign(
            new BeginCampaign.Command("", "10-10-2027", "Ngày 10/10", DAY, LEADER, Actor.SYSTEM),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            NOW);
    private final LocalWindow window = new LocalWindow(DAY.atTime(8, 0), null);
    private final ItemSpec spec = new ItemSpec(
            "Phóng sự", new Wanted(null, "", ""), Set.of(CampaignChannel.PRESS_FEED), Reach.PUBLIC, AGENCY);
    private final CampaignItem item = new CampaignItem(campaign, 1, Phase.PEAK, spec, window, NOW);
    private final CampaignAccess access = access();

    @Test
    void only_those_who_lead_move_change_and_cancel() {
        for (var call : List.<ThrowingCallable>of(
                () -> move().call(new MoveItem.Command(item.id(), item.lockVersion(), window, MAKING)),
                () -> change().call(new ChangeItem.Command(item.id(), item.lockVersion(), spec, MAKING)),
                () -> cancel().call(new CancelItem.Command(item.id(), "hoãn", MAKING)),
                () -> moveAll().call(new MoveCampaign.Command(campaign.id(), DAY, MAKING)))) assertForbidden(call);
    }

    @Test
    void nobody_answers_for_another_agency() {
        assertForbidden(() -> answer().call(new AnswerAssignment.Command(item.id(), true, "", LEADING)));
    }

    @Test
    void who_cancels_or_declines_says_why() {
        assertRejected(() -> cancel().call(new CancelItem.Command(item.id(), " ", LEADING)), "note missing");
        assertRejected(() -> answer().call(new AnswerAssignment.Command(item.id(), false, "", MAKING)), "note missing");
    }

    @Test
    void what_was_changed_meanwhile_is_not_changed_over() {
        var seen = item.lockVersion() - 1;

        assertConflict(() -> move().call(new MoveItem.Command(item.id(), seen, window, LEADING)), "changed-meanwhile");
        assertConflict(
                () -> change().call(new ChangeItem.Command(item.id(), seen, spec, LEADING)), "changed-meanwhile");
    }

    @Test
    void no_campaign_turns_about_a_day_of_another_age() {
        assertRejected(
                () -> moveAll().call(new MoveCampaign.Command(campaign.id(), LocalDate.of(1999, 1, 1), LEADING)),
                "day not-a-year");
    }

    private MoveItem move() {
        var use = new MoveItem();
        use.access = access;
        return use;
    }

    private ChangeItem change() {
        var use = new ChangeItem();
        use.access = access;
        return use;
    }

    private CancelItem cancel() {
        var use = new CancelItem();
        use.access = access;
        return use;
    }

    private MoveCampaign moveAll() {
        var use = new MoveCampaign();
        use.access = access;
        return use;
    }

    private AnswerAssignment answer() {
        var use = new AnswerAssignment();
        use.access = access;
        return use;
    }

    private CampaignAccess access() {
        var of = new CampaignAccess();
        of.access = new GrantedRoles().grant(LEADING, Role.RELEASER, LEADER).grant(MAKING, Role.UPLOADER, AGENCY);
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
