package vn.lantoa.campaign.reading;

import static vn.lantoa.campaign.plan.LedCampaign.DAY;
import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.campaign.plan.LedCampaign.NOW;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.plan.LedCampaign;

/** Officers who may not set the due day of an item, and invalid days. */
class SetDueDayTest {
    private final LedCampaign led = new LedCampaign();

    @Test
    void only_campaign_leaders_set_a_due_day() {
        assertForbidden(() -> set().call(led.item.id(), DAY.minusDays(9), MAKING));
    }

    @Test
    void no_due_day_is_set_after_the_item_begins() {
        assertRejected(() -> set().call(led.item.id(), DAY.plusDays(1), LEADING), "dueOn after-its-time");
    }

    private SetDueDay set() {
        var use = new SetDueDay();
        use.access = led.access;
        use.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return use;
    }
}
