package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ActionType.OfItem;
import vn.lantoa.campaign.action.ActionTypes;
import vn.lantoa.campaign.action.PlannedAction;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.ScheduledActions;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.sms.contact.ContactTermsByClass;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;

/** Reader of the recipients of a campaign's items at the time each item begins. */
@ApplicationScoped
class ReceiverRows {
    /**
     * Selects, for each item with an attached version, the partners entitled to the item, and which of these partners
     * have no access at the item's time. The conditions repeat the function {@code entitled}; calling that function per
     * item and partner takes six times as long.
     */
    private static final String PARTNERS =
            """
            with token as (
              select partner_id, max(expires_at) as until from api_token where revoked_at is null group by partner_id),
            taker as (
              select distinct i.id as item, i.starts_at at time zone c.zone as begins, e.partner_id
                from campaign c join campaign_item i on i.campaign_id = c.id and i.cancelled_at is null
                join asset a on a.id = i.asset_id
                join asset_version v on v.id = i.version_id
                join entitlement e on e.taken_at is null and (i.reach = 'PUBLIC' or not e.public_only)
                 and (e.kinds = '{}' or a.kind = any (e.kinds))
                 and (e.languages = '{}' or a.language = any (e.languages))
                 and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
               where c.id = :campaign and i.reach <> 'INTERNAL')
            select n.item, count(*) as partners, coalesce(string_agg(p.name, E'\\n' order by p.name) filter (
                     where p.suspended_at is not null or p.expires_at <= n.begins or t.until is null or t.until <= n.begins),
                     '') as without
              from taker n join partner p on p.id = n.partner_id left join token t on t.partner_id = p.id
             group by n.item""";

    @Inject
    Database database;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    ActionTypes types;

    @Inject
    Outlets outlets;

    @Inject
    ContactTermsByClass guard;

    /** Returns the recipients of every item of the campaign. */
    RecipientsByItem of(CampaignId campaign, Instant now) {
        var partners = rows(PARTNERS, campaign, Takers.class).stream()
                .collect(Collectors.toMap(Takers::item, Function.identity()));
        var companies = outlets.having(Outlet.SMS, now).size();
        return new RecipientsByItem(
                partners,
                actions(campaign),
                companies,
                guard.now().terms(MessageClass.CAMPAIGN).quiet());
    }

    /** Returns the scheduled actions of each item, by kind. */
    private Map<CampaignItemId, List<PlannedAction>> actions(CampaignId campaign) {
        var kept = scheduledActions.of(campaign).stream()
                .collect(Collectors.groupingBy(one -> one.action().kind()));
        return types.all()
                .filter(type -> kept.containsKey(type.kind()))
                .flatMap(type -> type.receivers(campaign, kept.getOrDefault(type.kind(), List.of())).stream())
                .collect(Collectors.groupingBy(OfItem::item, Collectors.mapping(OfItem::action, Collectors.toList())));
    }

    private <R extends Record> List<R> rows(String query, CampaignId campaign, Class<R> type) {
        return database.sql(query).with("campaign", campaign).list(type);
    }

    /**
     * Partners entitled to an item.
     *
     * @param without names of the partners without access at that time, one per line
     */
    record Takers(CampaignItemId item, int partners, String without) {
        List<String> names() {
            return without.isEmpty() ? List.of() : List.of(without.split("\n"));
        }
    }

    /** Recipients of all items. */
    record RecipientsByItem(
            Map<CampaignItemId, Takers> partners,
            Map<CampaignItemId, List<PlannedAction>> actions,
            int companies,
            QuietHours quiet) {
        Receivers of(CampaignItemId item) {
            var takers = partners.get(item);
            return new Receivers(
                    takers == null ? 0 : takers.partners(),
                    takers == null ? List.of() : takers.names(),
                    companies,
                    quiet,
                    actions.getOrDefault(item, List.of()));
        }
    }
}
