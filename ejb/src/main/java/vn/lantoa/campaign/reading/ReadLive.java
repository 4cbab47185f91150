package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.EventRows;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Reads the live view of one day for officers, for one campaign or all campaigns. */
@ApplicationScoped
public class ReadLive {
    private static final String SELECT =
            """
            select i.id, i.title, c.title as campaign, o.name as owner, string_to_array(i.channels, ',') as channels, i.reach,
                   i.starts_at at time zone c.zone as begins, i.cancelled_at is not null as cancelled,
                   i.version_id is not null as attached, r.state, r.due_at as due,
                   case when r.id is not null then r.held_at is not null end as held, r.published_at as "out",
                   coalesce(t.taken, 0) as taken, coalesce(t.under_way, 0) as under_way, coalesce(t.failed, 0) as failed
              from campaign_item i
              join campaign c on c.id = i.campaign_id
              join organisation o on o.id = i.organisation_id
              left join release r on r.id = i.release_id
              left join lateral (
                select count(*) filter (where d.state = 'ACCEPTED') as taken,
                       count(*) filter (where d.state in ('PLANNED', 'CLAIMED')) as under_way,
                       count(*) filter (where d.state in ('REFUSED', 'FAILED')) as failed
                  from change_entry e join delivery d on d.asset_id = e.asset_id and d.seq = e.seq
                 where e.release_id = r.id and e.change = 'PUBLISH' and r.published_at is not null) t on true
             where i.starts_at >= cast(:from as timestamp) and i.starts_at < cast(:until as timestamp)
               and :code in ('', c.code)
             order by i.starts_at, i.position, i.id limit 5000""";

    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    EventRows events;

    /**
     * Returns the live view.
     *
     * @param code code of the campaign; empty for all campaigns
     */
    public LiveBoard board(String code, LocalDate date, Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var title = code.isEmpty()
                ? ""
                : campaigns
                        .find(code)
                        .orElseThrow(() -> new NotFound("campaign:" + code))
                        .title();
        var now = clock.instant();
        var day = events.on(date, now).stream()
                .filter(one -> code.isEmpty() || one.campaign().code().equals(code))
                .toList();
        return LiveBoard.of(title, date, items(code, date, now), day);
    }

    /** Returns the current day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private List<LiveItem> items(String code, LocalDate date, Instant now) {
        return database
                .sql(SELECT)
                .with("from", date.atStartOfDay().toString())
                .with("until", date.plusDays(1).atStartOfDay().toString())
                .with("code", code)
                .list(Row.class)
                .stream()
                .map(row -> row.at(now))
                .toList();
    }

    /** Item with its release, if one is planned. */
    private record Row(CampaignItemId id, LiveItem.ItemIdentity of, LiveRules.Facts item, LiveItem.Notified told) {
        LiveItem at(Instant now) {
            var release = item.release();
            var when = new LiveItem.When(
                    release == null ? item.begins() : release.due(), release == null ? null : release.out());
            return new LiveItem(id, of, LiveRules.stateOf(item, now), when, told);
        }
    }

    /**
     * Live view of one day.
     *
     * @param title title of the campaign; empty for all campaigns
     * @param shown displayed items, as many as fit on a wall display
     * @param events the events of the day
     * @param stamp changes whenever the content changes
     */
    public record LiveBoard(
            String title, LocalDate date, Tally tally, BoardItems shown, List<CampaignEvent> events, String stamp) {
        private static final int MOST = 20;

        /** Numbers of items: all, published, upcoming, unplanned, faulty, and cancelled or withdrawn. */
        public record Tally(int all, int out, int next, int unplanned, int wrong, int off) {}

        /**
         * Displayed items.
         *
         * @param next upcoming items, the soonest first
         * @param unplanned future items without a planned release, the soonest first
         * @param out published items, the latest first
         * @param wrong items that need attention
         */
        public record BoardItems(
                List<LiveItem> next, List<LiveItem> unplanned, List<LiveItem> out, List<LiveItem> wrong) {}

        static LiveBoard of(String title, LocalDate date, List<LiveItem> items, List<CampaignEvent> events) {
            var soonest = Comparator.comparing((LiveItem one) -> one.when().due());
            var latest = Comparator.comparing(LiveBoard::outAt).reversed();
            var shown = new BoardItems(
                    first(items, one -> one.state().isAhead(), soonest),
                    first(items, one -> one.state() == LiveState.NOT_PLANNED, soonest),
                    first(items, one -> one.state().isOut(), latest),
                    first(items, LiveItem::isWrong, soonest));
            var stamp = Integer.toHexString(Objects.hash(items, events));
            return new LiveBoard(title, date, tally(items), shown, events, stamp);
        }

        private static Tally tally(List<LiveItem> items) {
            int out = count(items, one -> one.state().isOut());
            int next = count(items, one -> one.state().isAhead());
            int unplanned = count(items, one -> one.state() == LiveState.NOT_PLANNED);
            int off = items.size()
                    - out
                    - next
                    - unplanned
                    - count(items, one -> one.state().isWrong());
            return new Tally(items.size(), out, next, unplanned, count(items, LiveItem::isWrong), off);
        }

        private static int count(List<LiveItem> items, Predicate<LiveItem> wanted) {
            return (int) items.stream().filter(wanted).count();
        }

        private static List<LiveItem> first(
                List<LiveItem> items, Predicate<LiveItem> wanted, Comparator<LiveItem> order) {
            return items.stream().filter(wanted).sorted(order).limit(MOST).toList();
        }

        private static Instant outAt(LiveItem one) {
            var out = one.when().out();
            return out == null ? one.when().due() : out;
        }
    }
}
