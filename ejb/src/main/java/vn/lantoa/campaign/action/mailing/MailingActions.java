package vn.lantoa.campaign.action.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionType;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactLists;
import vn.lantoa.sms.gateway.PlaceMailing;
import vn.lantoa.sms.gateway.Routes;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.SubmitText;

/**
 * Scheduled mailings. Each is placed for the numbers still on the list at that time, and sent at the speed of the
 * route.
 */
@ApplicationScoped
class MailingActions implements ActionType<ScheduledMailing> {
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

    @Inject
    Access access;

    @Inject
    PlaceMailing mailing;

    @Inject
    Routes routes;

    @Inject
    ContactLists lists;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledMailing.KIND;
    }

    @Override
    public Issues check(ScheduledMailing action, LocalWindow window, ZoneId zone, Actor by) {
        var list = lists.get(action.list(), by);
        access.require(by, Role.RELEASER, list.organisation());
        routes.get(action.route());
        return Issues.none();
    }

    @Override
    public String place(ScheduledMailing action, Placement placement) {
        return mailing.call(new PlaceMailing.Command(
                        placement.asset(),
                        action.form(),
                        action.in(placement.window(), placement.zone()),
                        placement.key(),
                        placement.by()))
                .toString();
    }

    @Override
    public List<ActionType.OfItem> receivers(CampaignId campaign, List<ScheduledActionRecord> actions) {
        return database
                .sql(SELECT)
                .with("campaign", campaign)
                .with("kind", kind().name())
                .list(MailingRow.class)
                .stream()
                .map(row -> new ActionType.OfItem(row.item(), row.planned()))
                .toList();
    }

    /** Row of a planned mailing, from which the number of parts on its route is computed. */
    record MailingRow(
            CampaignItemId item,
            int numbers,
            int tps,
            MessageForm form,
            String text,
            DefaultAlphabet alphabet,
            Concatenation concatenation) {
        PlannedMailing planned() {
            var formed = form.of(text);
            int parts = formed.isBlank()
                    ? 1
                    : SubmitText.of(formed, alphabet, concatenation).count();
            return new PlannedMailing(numbers, parts, tps);
        }
    }
}
