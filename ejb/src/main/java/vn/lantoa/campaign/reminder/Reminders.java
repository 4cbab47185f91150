package vn.lantoa.campaign.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;

/** Items that agencies were asked for and have not made, and what was told of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Reminders {
    private static final int AT_ONCE = 5000;

    @PersistenceContext
    EntityManager entities;

    /**
     * An item that is not made yet.
     *
     * @param set the day that somebody set, or null
     * @param out when it is to be out
     */
    public record Asked(CampaignItemId item, @Nullable LocalDate set, LocalDateTime out) {}

    /** The items whose day comes by then or is past, in campaigns that were not stopped. */
    public List<Asked> askedUntil(LocalDate day) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select i.id, i.due_on, cast(i.starts_at as text)
                          from campaign_item i join campaign c on c.id = i.campaign_id
                         where i.assignment in ('SENT', 'ACCEPTED') and i.cancelled_at is null and c.run <> 'STOPPED'
                           and coalesce(i.due_on, cast(i.starts_at as date) - 7) <= ?
                         order by i.starts_at, i.id limit ?""")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, AT_ONCE)
                .getResultList();
        return rows.stream().map(row -> asked((Object[]) row)).toList();
    }

    /** Records that this is told; false where it was told before, by whichever node. */
    public boolean begin(CampaignItemId item, ReminderStage stage, LocalDate dueOn, Instant now) {
        return entities.createNativeQuery(
                                """
                                insert into campaign_reminder (item_id, stage, due_on, at) values (?, ?, ?, ?)
                                on conflict do nothing""")
                        .setParameter(1, item.value())
                        .setParameter(2, stage.name())
                        .setParameter(3, Date.valueOf(dueOn))
                        .setParameter(4, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private static Asked asked(Object[] row) {
        var set = row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1];
        return new Asked(
                new CampaignItemId((UUID) row[0]), set, LocalDateTime.parse(((String) row[2]).replace(' ', 'T')));
    }
}
