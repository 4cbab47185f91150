package vn.lantoa.campaign.action.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionType;
import vn.lantoa.campaign.action.CommuneLookup;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionId;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.order.OrderDraft;
import vn.lantoa.sms.order.PlaceOrder;

/** Scheduled orders: placed with telecom companies that take orders. */
@ApplicationScoped
class OrderActions implements ActionType<ScheduledOrder> {
    /**
     * Selects for each order the window of its item, and whether the company takes orders and has a valid token at that
     * time.
     */
    private static final String SELECT =
            """
            select e.id, cast(i.starts_at as text) as starts_at, cast(i.ends_at as text) as ends_at,
                   coalesce(p.name, '') as name,
                   exists (select 1 from partner_outlet o where o.partner_id = p.id and o.outlet = 'SMS' and o.open)
                     and p.suspended_at is null and coalesce(p.expires_at > b.begins, true) as takes_orders,
                   exists (select 1 from api_token t where t.partner_id = p.id and t.revoked_at is null
                            and t.expires_at > b.begins) as has_token
              from campaign c join campaign_item i on i.campaign_id = c.id
              cross join lateral (select i.starts_at at time zone c.zone as begins) b
              join campaign_errand e on e.item_id = i.id
              left join partner p on p.id = cast(e.wish ->> 'company' as uuid)
             where c.id = :campaign and e.kind = :kind""";

    @Inject
    PlaceOrder order;

    @Inject
    OrderDraft draft;

    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    Organisations organisations;

    @Inject
    ContactTermsByClass guard;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledOrder.KIND;
    }

    @Override
    public Issues check(ScheduledOrder action, LocalWindow window, ZoneId zone, Actor by) {
        return draft.check(action.company(), action.in(window, zone), clock.instant());
    }

    @Override
    public String place(ScheduledOrder action, Placement placement) {
        var spec = action.in(placement.window(), placement.zone());
        return order.call(new PlaceOrder.Command(
                        placement.asset(), action.form(), action.company(), spec, placement.key(), placement.by()))
                .toString();
    }

    @Override
    public List<ActionType.OfItem> receivers(CampaignId campaign, List<ScheduledActionRecord> actions) {
        var units = new CommuneLookup(organisations);
        var rows = database.sql(SELECT).with("campaign", campaign).with("kind", kind().name()).list(Row.class).stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        return actions.stream()
                .flatMap(kept -> Stream.ofNullable(rows.get(kept.id()))
                        .map(row -> new ActionType.OfItem(
                                kept.item(), planned((ScheduledOrder) kept.action(), row, units))))
                .toList();
    }

    private PlannedOrder planned(ScheduledOrder order, Row row, CommuneLookup units) {
        var day = row.window().startsAt().toLocalDate();
        // codes unknown to the hub are accepted, because a company may use codes of other areas
        var gone = order.communes().stream()
                .filter(code -> units.find(code).isPresent() && !units.isThere(code, day))
                .toList();
        var quiet = guard.now().terms(order.messageClass()).quiet();
        return new PlannedOrder(order, row.company(), quiet, gone);
    }

    /** Order with the window of its item, and its company. */
    private record Row(ScheduledActionId id, LocalWindow window, PlannedOrder.Company company) {}
}
