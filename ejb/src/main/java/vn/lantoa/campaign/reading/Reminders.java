package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.CampaignRun;
import vn.lantoa.kernel.query.Database;

/** Repository of requested items that are not produced yet, and of the reminders sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reminders {
    private static final int AT_ONCE = 5000;

    @Inject
    Database database;

    /**
     * Requested item.
     *
     * @param set due day that was set, or null
     * @param out publication time
     */
    public record RequestedItem(CampaignItemId item, @Nullable LocalDate set, LocalDateTime out) {}

    /** Returns the items due by this day, in campaigns that are not stopped. */
    public List<RequestedItem> askedUntil(LocalDate day) {
        return database.sql(
                        """
                        select i.id as item, i.due_on as "set", cast(i.starts_at as text) as "out"
                          from campaign_item i join campaign c on c.id = i.campaign_id
                         where i.assignment in (:sent, :accepted) and i.cancelled_at is null and c.run <> :stopped
                           and coalesce(i.due_on, cast(i.starts_at as date) - 7) <= :day
                         order by i.starts_at, i.id limit :limit""")
                .with("sent", Assignment.SENT)
                .with("accepted", Assignment.ACCEPTED)
                .with("stopped", CampaignRun.STOPPED)
                .with("day", day)
                .with("limit", AT_ONCE)
                .list(RequestedItem.class);
    }

    /**
     * Records a reminder.
     *
     * @return false if any node has already sent the reminder
     */
    public boolean begin(CampaignItemId item, ReminderStage stage, LocalDate dueOn, Instant now) {
        return database.sql(
                                """
                                insert into campaign_reminder (item_id, stage, due_on, at)
                                values (:item, :stage, :dueOn, :now)
                                on conflict do nothing""")
                        .with("item", item)
                        .with("stage", stage)
                        .with("dueOn", dueOn)
                        .with("now", now)
                        .update()
                == 1;
    }
}
