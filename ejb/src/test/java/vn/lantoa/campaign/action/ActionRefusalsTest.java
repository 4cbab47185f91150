package vn.lantoa.campaign.action;

import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.kernel.Refusals.assertForbidden;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.campaign.plan.LedCampaign;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.segment.MessageForm;

/** Who may not schedule an action, or drop one. */
class ActionRefusalsTest {
    private final LedCampaign led = new LedCampaign();

    @Test
    void who_uploads_for_the_agency_plans_and_drops_nothing_that_is_placed_by_itself() {
        var plan = new PlanAction();
        plan.campaignAccess = led.access;
        var drop = new DropAction();
        drop.access = led.access;
        var order = new ScheduledOrder(
                new PartnerId(UUID.randomUUID()),
                "SO KHCN",
                MessageForm.UNMARKED,
                MessageClass.NOTICE,
                List.of(),
                "",
                10,
                24);

        assertForbidden(() -> plan.call(new PlanAction.Command(led.item.id(), order, MAKING)));
        assertForbidden(() -> drop.call(led.item.id(), new ScheduledActionId(UUID.randomUUID()), MAKING));
    }
}
