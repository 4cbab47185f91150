package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.campaign.plan.LedCampaign.AGENCY;
import static vn.lantoa.campaign.plan.LedCampaign.LEADER;
import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionType.OfItem;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.LedCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.StandIn;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;

/** Officers who may not schedule, delete or see actions, and actions that cannot be planned. */
class ActionRefusalsTest {
    private static final Actor RELEASING = Actor.officer(UUID.randomUUID());

    private final LedCampaign led = new LedCampaign(EnumSet.of(CampaignChannel.SMS, CampaignChannel.PRESS_FEED));
    private final List<ScheduledActionRecord> kept = new ArrayList<>();
    private final PlanAction plan = new PlanAction();
    private final DropAction drop = new DropAction();
    private Issues ofStage = Issues.none();

    ActionRefusalsTest() {
        plan.campaignAccess = led.access;
        plan.access = new GrantedRoles().grant(RELEASING, Role.RELEASER, AGENCY).grant(LEADING, Role.RELEASER, LEADER);
        led.grant(RELEASING, Role.RELEASER, AGENCY);
        plan.scheduledActions = new Kept();
        plan.scheduledActions.types = StandIn.instance(new Placing());
        drop.access = led.access;
        drop.scheduledActions = plan.scheduledActions;
    }

    @Test
    void uploaders_cannot_plan_or_delete_scheduled_actions() {
        var id = planned(led.item.id());

        assertForbidden(() -> plan(order(24), MAKING));
        assertForbidden(() -> drop.call(led.item.id(), id, MAKING));
    }

    @Test
    void a_leader_without_the_agencys_releaser_role_places_nothing_for_it() {
        assertForbidden(() -> plan(order(24), LEADING));
    }

    @Test
    void an_action_needs_its_channel_and_valid_data() {
        assertRejected(() -> plan(order(0), RELEASING), "hours not-between");
        ofStage = Issues.of("partner", "no-sms-outlet");
        assertRejected(() -> plan(order(24), RELEASING), "partner no-sms-outlet");
        var without = new LedCampaign(EnumSet.of(CampaignChannel.PRESS_FEED));
        without.grant(RELEASING, Role.RELEASER, AGENCY);
        plan.campaignAccess = without.access;
        assertRejected(() -> plan(order(24), RELEASING), "channels no-messages");
        assertThat(kept).isEmpty();
    }

    @Test
    void the_actions_of_an_item_are_limited() {
        kept.addAll(Collections.nCopies(
                ScheduledActionRules.MOST, record(led.item.id(), new ScheduledActionId(UUID.randomUUID()))));

        assertRejected(() -> plan(order(24), RELEASING), "actions too-many");
    }

    @Test
    void actions_of_a_cancelled_item_cannot_be_planned_or_deleted() {
        var id = planned(led.item.id());
        led.callOff();

        assertConflict(() -> plan(order(24), RELEASING), "campaign-item-not-waiting");
        assertConflict(() -> drop.call(led.item.id(), id, RELEASING), "campaign-item-not-waiting");
    }

    @Test
    void actions_of_other_items_and_unknown_ones_are_not_deleted() {
        var other = planned(new CampaignItemId(UUID.randomUUID()));

        assertNotFound(() -> drop.call(led.item.id(), other, RELEASING));
        assertNotFound(() -> drop.call(led.item.id(), new ScheduledActionId(UUID.randomUUID()), RELEASING));
        assertThat(kept).hasSize(1);
    }

    @Test
    void only_officers_see_actions() {
        var read = new ReadActions();
        read.access = plan.access;

        assertForbidden(() -> read.call(led.item.id(), Actor.partner(UUID.randomUUID())));
        assertForbidden(() -> read.call(led.item.id(), Actor.officer(UUID.randomUUID())));
    }

    private void plan(ScheduledAction action, Actor by) {
        plan.call(new PlanAction.Command(led.item.id(), action, null, by));
    }

    private ScheduledActionId planned(CampaignItemId of) {
        var id = new ScheduledActionId(UUID.randomUUID());
        kept.add(record(of, id));
        return id;
    }

    private static ScheduledActionRecord record(CampaignItemId of, ScheduledActionId id) {
        return new ScheduledActionRecord(id, of, order(24), RELEASING, ScheduledActionState.WAITING, "");
    }

    private static ScheduledOrder order(int hours) {
        return new ScheduledOrder(
                new PartnerId(UUID.randomUUID()),
                "SO KHCN",
                MessageForm.UNMARKED,
                MessageClass.NOTICE,
                List.of(),
                "",
                10,
                hours);
    }

    private final class Kept extends ScheduledActions {
        @Override
        public ScheduledActionRecord get(ScheduledActionId id) {
            return kept.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("campaign-action:" + id));
        }

        @Override
        public List<ScheduledActionRecord> of(CampaignItemId item) {
            return kept;
        }

        @Override
        public ScheduledActionId add(CampaignItemId item, ScheduledAction action, Actor by, Instant now) {
            return planned(item);
        }

        @Override
        public void remove(ScheduledActionId id) {
            kept.removeIf(one -> one.id().equals(id));
        }
    }

    private final class Placing implements ActionType<ScheduledOrder> {
        @Override
        public ScheduledActionKind kind() {
            return ScheduledOrder.KIND;
        }

        @Override
        public Issues check(ScheduledOrder order, LocalWindow window, ZoneId zone, Actor by) {
            return ofStage;
        }

        @Override
        public String place(ScheduledOrder order, Placement placement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<OfItem> receivers(CampaignId campaign, List<ScheduledActionRecord> actions) {
            throw new UnsupportedOperationException();
        }
    }
}
