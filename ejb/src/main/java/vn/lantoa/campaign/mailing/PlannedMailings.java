package vn.lantoa.campaign.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;

/** The messages to lists that are planned, at most one an item. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlannedMailings {
    private static final String SELECT =
            """
            select m.item_id, m.list_id, m.route_id, m.form, m.message_class, m.planned_by
              from campaign_item_mailing m join campaign_item i on i.id = m.item_id where\s""";

    @PersistenceContext
    EntityManager entities;

    /** One of them, with the item it is of and the officer for whom it is placed. */
    public record Found(CampaignItemId item, PlannedMailing mailing, Actor by) {}

    public Optional<PlannedMailing> find(CampaignItemId item) {
        return list("m.item_id = ?", item.value()).map(Found::mailing);
    }

    /** What is planned for the item that this release is of. */
    public Optional<Found> findOf(ReleaseId release) {
        return list("i.release_id = ? and i.channels like '%SMS%'", release.value());
    }

    /** Plans it, in the place of what was planned before. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(CampaignItemId item, PlannedMailing mailing, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        insert into campaign_item_mailing
                          (item_id, list_id, route_id, form, message_class, planned_by, planned_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (item_id) do update set (list_id, route_id, form, message_class, planned_by, planned_at)
                          = (excluded.list_id, excluded.route_id, excluded.form, excluded.message_class,
                             excluded.planned_by, excluded.planned_at)""")
                .setParameter(1, item.value())
                .setParameter(2, mailing.list().value())
                .setParameter(3, mailing.route().value())
                .setParameter(4, mailing.form().name())
                .setParameter(5, mailing.kind().name())
                .setParameter(6, by.id())
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(CampaignItemId item) {
        entities.createNativeQuery("delete from campaign_item_mailing where item_id = ?")
                .setParameter(1, item.value())
                .executeUpdate();
    }

    private Optional<Found> list(String where, UUID of) {
        List<?> rows =
                entities.createNativeQuery(SELECT + where).setParameter(1, of).getResultList();
        return rows.stream().map(row -> found((Object[]) row)).findFirst();
    }

    private static Found found(Object[] row) {
        var mailing = new PlannedMailing(
                new ContactListId((UUID) row[1]),
                new RouteId((UUID) row[2]),
                MessageForm.valueOf((String) row[3]),
                MessageClass.valueOf((String) row[4]));
        return new Found(new CampaignItemId((UUID) row[0]), mailing, Actor.officer((UUID) row[5]));
    }
}
