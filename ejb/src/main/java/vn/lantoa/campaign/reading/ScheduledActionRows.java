package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ScheduledActionId;
import vn.lantoa.campaign.action.ScheduledActions;
import vn.lantoa.campaign.action.ScheduledBulletin;
import vn.lantoa.campaign.action.ScheduledOrder;
import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.sms.terms.CurrentGuard;

/** The facts about the scheduled orders and bulletins of a campaign, for the moment when each item begins. */
@ApplicationScoped
class ScheduledActionRows {
    /** Of each scheduled action: the window of its item, and of an order whether its company takes it and has a token then. */
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
              left join partner p on e.kind = 'ORDER' and p.id = cast(e.wish ->> 'company' as uuid)
             where c.id = :campaign""";

    @Inject
    Database database;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    Organisations organisations;

    @Inject
    CurrentGuard guard;

    /** Orders and bulletins by their items. */
    record Found(
            Map<CampaignItemId, List<Receivers.Order>> orders,
            Map<CampaignItemId, List<Receivers.Bulletin>> bulletins) {}

    Found of(CampaignId campaign) {
        var found = new Found(new HashMap<>(), new HashMap<>());
        var units = new Units(organisations, new HashMap<>());
        var rows = rows(campaign);
        for (var kept : scheduledActions.of(campaign)) {
            var row = rows.get(kept.id());
            if (row == null) continue;
            kept.as(ScheduledOrder.class)
                    .ifPresent(order -> add(found.orders(), kept.item(), order(order, row, units)));
            kept.as(ScheduledBulletin.class)
                    .ifPresent(
                            bulletin -> add(found.bulletins(), kept.item(), bulletin(bulletin, row.window(), units)));
        }
        return found;
    }

    private static <T> void add(Map<CampaignItemId, List<T>> found, CampaignItemId item, T one) {
        found.computeIfAbsent(item, any -> new ArrayList<>()).add(one);
    }

    private Receivers.Order order(ScheduledOrder order, Row row, Units units) {
        var day = row.window().startsAt().toLocalDate();
        // a company may know codes of areas that are no organisation here
        var gone = order.communes().stream()
                .filter(code -> units.find(code).isPresent() && !units.isThere(code, day))
                .toList();
        var quiet = guard.now().terms(order.messageClass()).quiet();
        return new Receivers.Order(order, row.company(), quiet, gone);
    }

    private static Receivers.Bulletin bulletin(ScheduledBulletin bulletin, LocalWindow window, Units units) {
        // days are those of the clock on the wall, in whatever zone
        var schedule = bulletin.in(window, ZoneId.of("UTC")).schedule();
        var gone = bulletin.communes().stream()
                .filter(code -> !units.isThere(code, schedule.firstOn()) || !units.isThere(code, schedule.lastOn()))
                .toList();
        return new Receivers.Bulletin(bulletin, gone);
    }

    private Map<ScheduledActionId, Row> rows(CampaignId campaign) {
        return database.sql(SELECT).with("campaign", campaign).list(Row.class).stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
    }

    /** A scheduled action with the window of its item, and whom it is for. */
    private record Row(ScheduledActionId id, LocalWindow window, Receivers.Company company) {}

    /** Communes that were looked up already. */
    private record Units(Organisations organisations, Map<String, Optional<OrganisationView>> known) {
        Optional<OrganisationView> find(String code) {
            return known.computeIfAbsent(code, organisations::findView);
        }

        boolean isThere(String code, LocalDate day) {
            return find(code).filter(unit -> unit.isValidOn(day)).isPresent();
        }
    }
}
