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
import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.outlet.Outlet;
import vn.lantoa.organisation.outlet.Outlets;
import vn.lantoa.sms.guard.MessageClass;
import vn.lantoa.sms.guard.QuietHours;
import vn.lantoa.sms.terms.CurrentGuard;

/** The reader of the receivers of a campaign's items, for the moment when each item begins. */
@ApplicationScoped
class ReceiverRows {
    /** Of each item that has something attached: whom entitlements let have it, and who of them could not come in then. */
    private static final String PARTNERS =
            """
            select i.id as item, count(*) as partners, coalesce(string_agg(p.name, E'\\n' order by p.name) filter (
                     where p.suspended_at is not null or p.expires_at <= i.starts_at at time zone c.zone
                        or not exists (select 1 from api_token t where t.partner_id = p.id and t.revoked_at is null
                                        and t.expires_at > i.starts_at at time zone c.zone)), '') as without
              from campaign c join campaign_item i on i.campaign_id = c.id and i.cancelled_at is null
              join asset a on a.id = i.asset_id
              join asset_version v on v.id = i.version_id
              join partner p on entitled(p.id, a.kind, a.language, v.texts ->> 'topic', i.reach)
             where c.id = :campaign and i.reach <> 'INTERNAL'
             group by i.id""";

    /** What is to be sent to lists: the numbers that are still there then, and how fast the route is. */
    private static final String MAILINGS =
            """
            select m.item_id as item, case when l.purged_at is null and l.purge_at > i.starts_at at time zone c.zone
                                           then l.size else 0 end as numbers,
                   r.tps, m.wish ->> 'form' as form, coalesce(v.texts ->> 'text', '') as text, r.alphabet, r.concatenation
              from campaign c join campaign_item i on i.campaign_id = c.id
              join campaign_errand m on m.item_id = i.id and m.kind = 'MAILING'
              join contact_list l on l.id = cast(m.wish ->> 'list' as uuid)
              join sms_route r on r.id = cast(m.wish ->> 'route' as uuid)
              left join asset_version v on v.id = i.version_id
             where c.id = :campaign""";

    @Inject
    Database database;

    @Inject
    ScheduledActionRows actionRows;

    @Inject
    Outlets outlets;

    @Inject
    CurrentGuard guard;

    /**
     * The receivers of every item of the campaign for which there is more than the number of companies that take
     * orders.
     */
    Found of(CampaignId campaign, Instant now) {
        var partners = rows(PARTNERS, campaign, Takers.class).stream()
                .collect(Collectors.toMap(Takers::item, Function.identity()));
        var mailings = rows(MAILINGS, campaign, PlannedParts.class).stream()
                .collect(Collectors.groupingBy(
                        PlannedParts::item, Collectors.mapping(PlannedParts::mailing, Collectors.toList())));
        var companies = outlets.having(Outlet.SMS, now).size();
        return new Found(
                partners,
                mailings,
                actionRows.of(campaign),
                companies,
                guard.now().terms(MessageClass.CAMPAIGN).quiet());
    }

    private <R extends Record> List<R> rows(String query, CampaignId campaign, Class<R> type) {
        return database.sql(query).with("campaign", campaign).list(type);
    }

    /**
     * The partners who are let have an item.
     *
     * @param without the names of those who could not come in then, in lines
     */
    record Takers(CampaignItemId item, int partners, String without) {
        List<String> names() {
            return without.isEmpty() ? List.of() : List.of(without.split("\n"));
        }
    }

    /** The receivers that were found. */
    record Found(
            Map<CampaignItemId, Takers> partners,
            Map<CampaignItemId, List<Receivers.Mailing>> mailings,
            ScheduledActionRows.Found actions,
            int companies,
            QuietHours quiet) {
        Receivers of(CampaignItemId item) {
            var takers = partners.get(item);
            return new Receivers(
                    takers == null ? 0 : takers.partners(),
                    takers == null ? List.of() : takers.names(),
                    companies,
                    quiet,
                    mailings.getOrDefault(item, List.of()),
                    actions.orders().getOrDefault(item, List.of()),
                    actions.bulletins().getOrDefault(item, List.of()));
        }
    }
}
