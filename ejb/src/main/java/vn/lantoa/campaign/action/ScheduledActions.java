package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.ReleaseId;

/** Repository of scheduled actions, in the order of planning, and all types of such actions. */
@ApplicationScoped
public class ScheduledActions {
    private static final String SELECT =
            """
            select e.id, e.item_id as item, e.kind, e.wish, e.planned_by, e.state, e.outcome
              from campaign_errand e join campaign_item i on i.id = e.item_id where\s""";
    private static final String ORDER = " order by e.planned_at, e.id";

    @Inject
    Database database;

    @Inject
    @Any
    Instance<ActionType<?>> types;

    public ScheduledActionRecord get(ScheduledActionId id) {
        return list("e.id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("campaign-action:" + id));
    }

    public List<ScheduledActionRecord> of(CampaignItemId item) {
        return list("e.item_id = :of", item);
    }

    public List<ScheduledActionRecord> of(CampaignId campaign) {
        return list("i.campaign_id = :of", campaign);
    }

    /** Returns the waiting actions of the item of this release. */
    public List<ScheduledActionRecord> waitingOf(ReleaseId release) {
        return waiting("i.release_id = :of", release);
    }

    /** Returns the waiting actions of published items, which were not placed because the campaign was halted. */
    public List<ScheduledActionRecord> heldOf(CampaignId campaign) {
        return waiting(
                "i.campaign_id = :of and exists (select 1 from release r"
                        + " where r.id = i.release_id and r.state = 'PUBLISHED')",
                campaign);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public ScheduledActionId add(CampaignItemId item, ScheduledAction action, Actor by, Instant now) {
        var id = new ScheduledActionId(UUID.randomUUID());
        database.sql(
                        """
                        insert into campaign_errand (id, item_id, kind, wish, planned_by, planned_at)
                        values (:id, :item, :kind, cast(:wish as jsonb), :plannedBy, :now)""")
                .with("id", id)
                .with("item", item)
                .with("kind", action.kind().name())
                .with("wish", HubJson.write(action))
                .with("plannedBy", by.id())
                .with("now", now)
                .update();
        return id;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ScheduledActionId id) {
        database.sql("delete from campaign_errand where id = :id and state = :waiting")
                .with("id", id)
                .with("waiting", ScheduledActionState.WAITING)
                .update();
    }

    /** Records the outcome of a waiting action. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(ScheduledActionId id, ScheduledActionState state, String outcome, Instant now) {
        database.sql("update campaign_errand set state = :state, outcome = :outcome, done_at = :now"
                        + " where id = :id and state = :waiting")
                .with("waiting", ScheduledActionState.WAITING)
                .with("state", state)
                .with("outcome", outcome)
                .with("now", now)
                .with("id", id)
                .update();
    }

    private List<ScheduledActionRecord> waiting(String where, Record of) {
        return list("e.state = 'WAITING' and " + where, of);
    }

    private List<ScheduledActionRecord> list(String where, Record of) {
        return database.sql(SELECT + where + ORDER).with("of", of).list(Row.class).stream()
                .map(this::kept)
                .toList();
    }

    private ScheduledActionRecord kept(Row row) {
        var action = HubJson.read(row.wish(), type(row.kind()).kind().type());
        return new ScheduledActionRecord(
                row.id(), row.item(), action, Actor.officer(row.plannedBy()), row.state(), row.outcome());
    }

    /** Action whose specification is JSON. */
    private record Row(
            ScheduledActionId id,
            CampaignItemId item,
            String kind,
            String wish,
            UUID plannedBy,
            ScheduledActionState state,
            String outcome) {}

    /** Returns the types in the order of their kinds. */
    public Stream<ActionType<?>> types() {
        Stream<ActionType<?>> found = types.stream();
        return found.sorted(Comparator.comparing(ActionType::kind));
    }

    @SuppressWarnings("unchecked")
    <A extends ScheduledAction> ActionType<A> type(A action) {
        return (ActionType<A>) type(action.kind().name());
    }

    ActionType<?> type(String kind) {
        return types.stream()
                .filter(one -> one.kind().name().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
