package vn.lantoa.campaign.plan;

import static vn.lantoa.campaign.plan.LedCampaign.DAY;
import static vn.lantoa.campaign.plan.LedCampaign.LEADER;
import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.campaign.plan.LedCampaign.STRANGER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.LocalWindow;

/** Rejections for campaign planners, before anything is written. */
class CampaignRefusalsTest {
    private final LedCampaign led = new LedCampaign();
    private final Campaign campaign = led.campaign;
    private final LocalWindow window = led.window;
    private final ItemSpec spec = led.spec;
    private final CampaignItem item = led.item;
    private final CampaignAccess access = led.access;

    @Test
    void only_campaign_leaders_move_change_and_cancel() {
        for (var call : List.<ThrowingCallable>of(
                () -> move().call(item.id(), item.lockVersion(), window, MAKING),
                () -> change().call(item.id(), item.lockVersion(), spec, MAKING),
                () -> cancel().call(item.id(), "hoãn", MAKING),
                () -> moveAll().call(campaign.id(), DAY, MAKING))) assertForbidden(call);
    }

    @Test
    void officers_cannot_accept_or_decline_for_another_agency() {
        assertForbidden(() -> answer().call(item.id(), true, "", LEADING));
    }

    @Test
    void cancelling_and_declining_need_a_reason() {
        assertRejected(() -> cancel().call(item.id(), " ", LEADING), "note missing");
        assertRejected(() -> answer().call(item.id(), false, "", MAKING), "note missing");
    }

    @Test
    void stale_changes_are_rejected() {
        var seen = item.lockVersion() - 1;

        assertConflict(() -> move().call(item.id(), seen, window, LEADING), "changed-meanwhile");
        assertConflict(() -> change().call(item.id(), seen, spec, LEADING), "changed-meanwhile");
    }

    @Test
    void rejects_a_day_of_another_century() {
        assertRejected(() -> moveAll().call(campaign.id(), LocalDate.of(1999, 1, 1), LEADING), "day not-a-year");
    }

    @Test
    void only_campaign_leaders_create_add_and_restore() {
        var begin = new BeginCampaign();
        begin.access = access;
        var add = new AddItem();
        add.access = access;
        var restore = new RestoreItem();
        restore.access = access;

        assertForbidden(() -> begin.call(new BeginCampaign.Command("", "khac", "Khác", DAY, LEADER, MAKING)));
        assertForbidden(() -> add.call(new AddItem.Command(campaign.id(), Phase.PEAK, spec, window, MAKING)));
        assertForbidden(() -> restore.call(item.id(), MAKING));
    }

    @Test
    void the_agencys_uploaders_attach_but_do_not_schedule() {
        var attach = new AttachVersion();
        attach.access = access;
        var schedule = new ScheduleItem();
        schedule.access = access;

        assertForbidden(() -> attach.call(item.id(), new AssetId(UUID.randomUUID()), 0, STRANGER));
        assertForbidden(() -> schedule.call(item.id(), MAKING));
        assertConflict(() -> schedule.call(item.id(), LEADING), "nothing-attached");
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
}
