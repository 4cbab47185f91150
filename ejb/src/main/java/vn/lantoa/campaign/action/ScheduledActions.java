package vn.lantoa.campaign.action;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.release.ReleaseId;

/** The repository of scheduled actions, in the order in which they were planned. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScheduledActions {
    private static final String SELECT =
            """
            select e.id, e.item_id, e.kind, cast(e.wish as text), e.planned_by, e.state, e.outcome
              from campaign_errand e join campaign_item i on i.id = e.item_id where\s""";
    private static final String ORDER = " order by e.planned_at, e.id";

    @PersistenceContext
    EntityManager entities;

    public ScheduledActionRecord get(ScheduledActionId id) {
        return list("e.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-errand:" + id));
    }

    public List<ScheduledActionRecord> of(CampaignItemId item) {
        return list("e.item_id = ?", item.value());
    }

    public List<ScheduledActionRecord> of(CampaignId campaign) {
        return list("i.campaign_id = ?", campaign.value());
    }

    /** The waiting actions of the item that this release is for. */
    public List<ScheduledActionRecord> waitingOf(ReleaseId release) {
        return list("e.state = 'WAITING' and i.release_id = ?", release.value());
    }

    /** The waiting actions of items that are out: the campaign was halted before they were placed. */
    public List<ScheduledActionRecord> heldOf(CampaignId campaign) {
        return list(
                "e.state = 'WAITING' and i.campaign_id = ? and exists (select 1 from release r"
                        + " where r.id = i.release_id and r.state = 'PUBLISHED')",
                campaign.value());
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ScheduledActionId add(CampaignItemId item, ScheduledAction errand, Actor by, Instant now) {
        var id = new ScheduledActionId(UUID.randomUUID());
        entities.createNativeQuery(
                        """
                        insert into campaign_errand (id, item_id, kind, wish, planned_by, planned_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?)""")
                .setParameter(1, id.value())
                .setParameter(2, item.value())
                .setParameter(3, errand.kind().name())
                .setParameter(4, ScheduledActionJson.write(errand))
                .setParameter(5, by.id())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void remove(ScheduledActionId id) {
        entities.createNativeQuery("delete from campaign_errand where id = ? and state = 'WAITING'")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Records the outcome; the action waits no more. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(ScheduledActionId id, ScheduledActionState state, String outcome, Instant now) {
        entities.createNativeQuery("update campaign_errand set state = ?, outcome = ?, done_at = ? where id = ?")
                .setParameter(1, state.name())
                .setParameter(2, outcome)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, id.value())
                .executeUpdate();
    }

    private List<ScheduledActionRecord> list(String where, UUID of) {
        List<?> rows = entities.createNativeQuery(SELECT + where + ORDER)
                .setParameter(1, of)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row)).toList();
    }

    private static ScheduledActionRecord kept(Object[] row) {
        return new ScheduledActionRecord(
                new ScheduledActionId((UUID) row[0]),
                new CampaignItemId((UUID) row[1]),
                ScheduledActionJson.read(ScheduledActionKind.valueOf((String) row[2]), (String) row[3]),
                Actor.officer((UUID) row[4]),
                ScheduledActionState.valueOf((String) row[5]),
                (String) row[6]);
    }
}
