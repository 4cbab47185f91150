package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.PageExtract.Answer;
import vn.lantoa.coverage.crawl.PageExtract.Link;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.VisitOutcome;
import vn.lantoa.kernel.query.Database;

/** The order of the portals' turns, and the cost of their visits. */
@ApplicationScoped
class VisitRows {
    /**
     * Leases the portal that has waited longest for its next request, so portals alternate. The lease is longer than
     * any request with its processing, including waiting for other lanes.
     */
    private static final String CLAIM =
            """
            update portal_turn set leased_until = now() + interval '10 minutes', lease = gen_random_uuid()
             where portal_id = (
               select t.portal_id from portal_turn t join agency_portal p on p.id = t.portal_id
                where t.next_request_at <= now() and (t.leased_until is null or t.leased_until < now())
                  and (select is_on from crawl_switch)
                  and (exists (select from portal_visit v where v.portal_id = t.portal_id and v.ended_at is null)
                       or t.next_visit_at <= now() and p.valid_from <= :today
                          and (p.valid_until is null or p.valid_until >= :today))
                order by t.next_request_at, t.portal_id limit 1 for update of t skip locked)
            returning portal_id as portal, lease, robots as text, robots_status as status,
              (select p.address from agency_portal p where p.id = portal_turn.portal_id) as address,
              coalesce(robots_at >= (select v.started_at from portal_visit v
                                      where v.portal_id = portal_turn.portal_id and v.ended_at is null), false) as is_read""";

    private static final String CHARGE =
            """
            update portal_visit set requests = requests + :requests, bytes = bytes + :bytes, busy_millis = busy_millis + :millis,
              scripted = scripted + :scripted, rendered = rendered + :rendered
             where id = :visit""";

    private static final String SPEND =
            """
            update portal_visit set requests = requests + :requests, bytes = bytes + :bytes, busy_millis = busy_millis + :millis,
              scripted = scripted + :scripted, rendered = rendered + :rendered,
              failures = case when :failed then failures + 1 when :requests = 0 then failures else 0 end,
              pages = pages + :pages, files = files + :files, series = series + :series
             where id = :visit""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A leased portal, and whether its robots.txt was read in this visit. */
    record Claimed(PortalId portal, UUID lease, String address, CrawlTurn.Robots robots, boolean isRead) {}

    Optional<Claimed> claim() {
        return database.sql(CLAIM)
                .with("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .first(Claimed.class);
    }

    boolean isOn() {
        return database.sql("select is_on from crawl_switch")
                .value(Boolean.class)
                .orElse(false);
    }

    /** Returns the visit in progress, or a new one. */
    UUID open(PortalId portal) {
        return database.sql("select id from portal_visit where portal_id = :portal and ended_at is null")
                .with("portal", portal)
                .value(UUID.class)
                .orElseGet(() -> database.sql("insert into portal_visit (id, portal_id, started_at)"
                                + " values (gen_random_uuid(), :portal, now()) returning id")
                        .with("portal", portal)
                        .value(UUID.class)
                        .orElseThrow());
    }

    CrawlRules.Spent spent(UUID visit) {
        return database.sql("select requests, bytes, busy_millis, failures, scripted, rendered,"
                        + " cast(extract(epoch from now() - started_at) * 1000 as bigint) as age_millis"
                        + " from portal_visit where id = :visit")
                .with("visit", visit)
                .first(CrawlRules.Spent.class)
                .orElseThrow();
    }

    /** Adds the cost of a turn; the item is null if robots.txt was read. */
    void spend(UUID visit, PageExtract.Cost cost, Answer answer, CrawlTurn.@Nullable Item item) {
        var counted = answer == Answer.READ || answer == Answer.SAME ? item : null;
        boolean isSeries = item != null
                && !SeriesRules.series(new Link(item.address(), item.kind())).isEmpty();
        database.sql(SPEND)
                .with(cost)
                .with("failed", answer == Answer.PUT_OFF)
                .with("pages", counted != null && counted.kind() == PageKind.PAGE ? 1 : 0)
                .with("files", counted != null && counted.kind() == PageKind.FILE ? 1 : 0)
                .with("series", isSeries ? cost.requests() : 0)
                .with("visit", visit)
                .update();
    }

    /** Adds the cost of a turn without results. */
    void charge(UUID visit, PageExtract.Cost cost) {
        database.sql(CHARGE).with(cost).with("visit", visit).update();
    }

    /** Releases the turn; returns false if another node now has the turn. */
    boolean release(PortalId portal, UUID lease, Duration pause) {
        return database.sql(
                                """
                        update portal_turn set leased_until = null, lease = null,
                          next_request_at = now() + :millis * interval '1 millisecond'
                         where portal_id = :portal and lease = :lease""")
                        .with("millis", pause.toMillis())
                        .with("portal", portal)
                        .with("lease", lease)
                        .update()
                > 0;
    }

    void keepRobots(PortalId portal, CrawlTurn.Robots robots) {
        database.sql("update portal_turn set robots = :text, robots_status = :status, robots_at = clock_timestamp()"
                        + " where portal_id = :portal")
                .with(robots)
                .with("portal", portal)
                .update();
    }

    /**
     * Ends the visit. The next visit is a week after the beginning of this visit, or on the next day, depending on the
     * outcome.
     */
    void end(PortalId portal, UUID visit, VisitOutcome outcome) {
        database.sql("update portal_visit set ended_at = now(), outcome = :outcome where id = :visit")
                .with("outcome", outcome)
                .with("visit", visit)
                .update();
        database.sql(
                        """
                        update portal_turn set next_visit_at = greatest(now(), case when :soon then now() + interval '1 day'
                          else (select started_at from portal_visit where id = :visit) + interval '7 days' end)
                         where portal_id = :portal""")
                .with("soon", outcome.isTriedSoon())
                .with("visit", visit)
                .with("portal", portal)
                .update();
    }
}
