package vn.lantoa.campaign.action.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.action.ReceiverReader;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.kernel.query.Database;

/** Reader of planned mailings: the numbers still on the list at that time, and the speed of the route. */
@ApplicationScoped
class MailingReceivers implements ReceiverReader {
    private static final String SELECT =
            """
            select m.item_id as item, case when l.purged_at is null and l.purge_at > i.starts_at at time zone c.zone
                                           then l.size else 0 end as numbers,
                   r.tps, m.wish ->> 'form' as form, coalesce(v.texts ->> 'text', '') as text, r.alphabet, r.concatenation
              from campaign c join campaign_item i on i.campaign_id = c.id
              join campaign_errand m on m.item_id = i.id and m.kind = :kind
              join contact_list l on l.id = cast(m.wish ->> 'list' as uuid)
              join sms_route r on r.id = cast(m.wish ->> 'route' as uuid)
              left join asset_version v on v.id = i.version_id
             where c.id = :campaign""";

    @Inject
    Database database;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.MAILING;
    }

    @Override
    public List<OfItem> of(CampaignId campaign, List<ScheduledActionRecord> actions) {
        return database.sql(SELECT).with("campaign", campaign).with("kind", kind()).list(MailingRow.class).stream()
                .map(row -> new OfItem(row.item(), row.planned()))
                .toList();
    }
}
