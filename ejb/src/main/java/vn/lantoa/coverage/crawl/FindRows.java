package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.portal.FindId;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;

/** Repository of the finds at an address, as last seen. Decisions by people are kept. */
@ApplicationScoped
class FindRows {
    /**
     * Stores a find. Decisions by people, and the version of a confirmed find, are kept while the file is the same.
     * Releases of the hub that did not compare texts stored finds without the file.
     */
    private static final String KEEP =
            """
            insert into portal_find as f (id, portal_id, item, page, reason, asset_id, version_number, target, likeness, state,
                hangs, first_on, last_on, capture, file, exhibit)
            values (use_id(cast(:portal as text), :item, :reason, :what), :portal, :item, :page, :reason, cast(:asset as uuid),
                nullif(cast(:version as integer), 0), :target, :likeness, :state, true, :day, :day, cast(:capture as text),
                cast(:file as text), cast(:exhibit as text))
            on conflict (id) do update set page = excluded.page, likeness = excluded.likeness, hangs = true,
              last_on = excluded.last_on, capture = coalesce(excluded.capture, f.capture),
              file = coalesce(excluded.file, f.file), exhibit = coalesce(excluded.exhibit, f.exhibit),
              version_number = case when f.state = 'CONFIRMED' and f.file = excluded.file then f.version_number
                else excluded.version_number end,
              state = case when f.state in ('PROPOSED', 'ALARM') or f.file <> excluded.file
                  or excluded.state = 'ALARM' and (f.decided_by = '' or f.file is null) then excluded.state else f.state end,
              decided_by = case when f.file <> excluded.file then '' else f.decided_by end,
              decided_as = case when f.file <> excluded.file then null else f.decided_as end,
              decided_at = case when f.file <> excluded.file then null else f.decided_at end
            returning id""";

    private static final String DAYS =
            """
            insert into portal_find_day as d (find_id, day, version_number, capture)
            select f.id, :day, f.version_number, cast(:capture as text) from portal_find f
             where f.portal_id = :portal and f.item = :item and f.hangs and f.asset_id is not null
            on conflict (find_id, day) do update set version_number = excluded.version_number,
              capture = coalesce(excluded.capture, d.capture)
             where d.version_number <> excluded.version_number or excluded.capture is not null""";

    /** Updates the finds of an unchanged page. An embedded frame always shows the current version of its asset. */
    private static final String SAME =
            """
            update portal_find f set last_on = :day,
              version_number = coalesce(case when f.reason = 'EMBED' then (
                  select r.version_number from public_release r where r.asset_id = f.asset_id and r.current limit 1) end,
                f.version_number)
             where f.portal_id = :portal and f.item = :item and f.hangs""";

    /** The retention of captures: a year's report can be checked for two more years. */
    private static final Period KEPT = Period.ofYears(3);

    @Inject
    Database database;

    @Inject
    TimestampAuthority authority;

    @Inject
    Clock clock;

    /**
     * Stores the finds at an address that was read. Marks earlier finds that are missing there as no longer displayed.
     */
    void keep(CrawlTurn turn, Item item, Collection<Match> matches, @Nullable Sha256 capture) {
        var seen = new ArrayList<FindId>();
        for (var match : matches) seen.add(keep(turn, item, match, capture));
        database.sql("update portal_find set hangs = false where portal_id = :portal and item = :item and hangs"
                        + " and not id = any (cast(:seen as uuid[]))")
                .with("portal", turn.portal())
                .with("item", item.address())
                .with("seen", seen)
                .update();
        noteDay(turn, item, capture);
        if (capture != null && authority.isThere())
            database.sql("insert into capture_stamp (capture) values (:capture) on conflict do nothing")
                    .with("capture", capture)
                    .update();
    }

    private FindId keep(CrawlTurn turn, Item item, Match match, @Nullable Sha256 capture) {
        return database.sql(KEEP)
                .with(match)
                .with("what", match.what())
                .with("file", match.file())
                .with("exhibit", match.exhibit())
                .with("portal", turn.portal())
                .with("item", item.address())
                .with("page", item.kind() == PageKind.FILE ? item.parent() : item.address())
                .with("capture", capture)
                .with("day", today())
                .value(FindId.class)
                .orElseThrow();
    }

    /** Records that the address could not be read; earlier finds stay unchanged. */
    void unreadable(CrawlTurn turn, Item item) {
        keep(turn, item, Match.unreadable(item.address()), null);
    }

    /** Records that all finds at the address are still there. */
    void same(CrawlTurn turn, Item item) {
        database.sql(SAME)
                .with("portal", turn.portal())
                .with("item", item.address())
                .with("day", today())
                .update();
        noteDay(turn, item, null);
    }

    private void noteDay(CrawlTurn turn, Item item, @Nullable Sha256 capture) {
        database.sql(DAYS)
                .with("portal", turn.portal())
                .with("item", item.address())
                .with("day", today())
                .with("capture", capture)
                .update();
    }

    /** Deletes captures past their retention; the sweep deletes their bytes. */
    void prune(PortalId portal) {
        database.sql("update portal_find_day set capture = null where capture is not null and day < :before"
                        + " and find_id in (select id from portal_find where portal_id = :portal)")
                .with("portal", portal)
                .with("before", today().minus(KEPT))
                .update();
        database.sql("update portal_find set capture = null"
                        + " where portal_id = :portal and capture is not null and last_on < :before")
                .with("portal", portal)
                .with("before", today().minus(KEPT))
                .update();
    }

    /** Records that finds are no longer displayed on a page, except finds in files that the page still shows. */
    void onlyFiles(CrawlTurn turn, Item item, List<PageExtract.Link> links) {
        database.sql(
                        """
                        update portal_find set hangs = false where portal_id = :portal and page = :item and item <> :item
                          and hangs and not item = any (cast(:links as text[]))""")
                .with("portal", turn.portal())
                .with("item", item.address())
                .with("links", links.stream().map(PageExtract.Link::address).toList())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
