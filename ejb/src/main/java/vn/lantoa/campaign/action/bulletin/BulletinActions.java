package vn.lantoa.campaign.action.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.bulletin.BulletinDraft;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionType;
import vn.lantoa.campaign.action.CommuneLookup;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.action.ScheduledActionRecord;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Organisations;

/** Scheduled bulletins. The bulletin stage creates each bulletin, for the communes that exist on the airing days. */
@ApplicationScoped
class BulletinActions implements ActionType<ScheduledBulletin> {
    private static final String SELECT =
            """
            select i.id, cast(i.starts_at as text) as starts_at, cast(i.ends_at as text) as ends_at
              from campaign_item i where i.campaign_id = :campaign""";

    @Inject
    MakeBulletin bulletin;

    @Inject
    BulletinDraft draft;

    @Inject
    Database database;

    @Inject
    Organisations organisations;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledBulletin.KIND;
    }

    @Override
    public Issues check(ScheduledBulletin action, LocalWindow window, ZoneId zone, Actor by) {
        return draft.check(action.in(window, zone));
    }

    @Override
    public String place(ScheduledBulletin action, Placement placement) {
        return bulletin.call(new MakeBulletin.Command(
                        placement.asset(),
                        action.in(placement.window(), placement.zone()),
                        placement.key(),
                        placement.by()))
                .toString();
    }

    @Override
    public List<ActionType.OfItem> receivers(CampaignId campaign, List<ScheduledActionRecord> actions) {
        var units = new CommuneLookup(organisations);
        var windows = database.sql(SELECT).with("campaign", campaign).list(Row.class).stream()
                .collect(Collectors.toMap(Row::id, Row::window));
        return actions.stream()
                .flatMap(kept -> Stream.ofNullable(windows.get(kept.item()))
                        .map(window -> new ActionType.OfItem(
                                kept.item(), planned((ScheduledBulletin) kept.action(), window, units))))
                .toList();
    }

    private static PlannedBulletin planned(ScheduledBulletin bulletin, LocalWindow window, CommuneLookup units) {
        // the days are local, so the result does not depend on the zone
        var schedule = bulletin.in(window, ZoneId.of("UTC")).schedule();
        var gone = bulletin.communes().stream()
                .filter(code -> !units.isThere(code, schedule.firstOn()) || !units.isThere(code, schedule.lastOn()))
                .toList();
        return new PlannedBulletin(bulletin, gone);
    }

    /** Window of an item. */
    private record Row(CampaignItemId id, LocalWindow window) {}
}
