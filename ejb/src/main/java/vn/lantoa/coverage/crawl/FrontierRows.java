package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.crawl.PageExtract.Link;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.kernel.query.Database;

/** The addresses of a portal, in the order of their visits. */
@ApplicationScoped
class FrontierRows {
    /**
     * Selects the next address. Sitemaps, the front page and feeds come first; then, in the first half of the visit,
     * addresses with earlier finds; then new addresses before known ones. If the portal has no sitemap, parts of lists
     * come before other new addresses, otherwise after them. Pages and files alternate, so that neither kind uses up
     * the visit. An address whose processing was killed three times is skipped. After three unchanged responses the
     * address is read once more, because the hub may have new originals.
     *
     * <p>Calendars and lists in parts get a tenth of the limit of requests. While they lead to fewer new addresses than
     * they have parts, they get a tenth of the requests so far.
     */
    private static final String NEXT =
            """
            with v as (select * from portal_visit where id = :visit),
            fruitful as (
              select s.series from v join portal_page s on s.portal_id = v.portal_id and s.visit_id = v.id
                left join portal_page l on l.portal_id = s.portal_id and l.parent = s.address and l.series = ''
                  and l.found_at >= v.started_at
               where s.series <> '' group by s.series having count(l.address) >= count(distinct s.address)),
            mapped as (
              select from v join portal_page m on m.portal_id = v.portal_id and m.kind = 'SITEMAP'
                join portal_page l on l.portal_id = m.portal_id and l.parent = m.address and l.kind = 'PAGE')
            update portal_page set attempts = attempts + 1
             where (portal_id, address) = (
               select p.portal_id, p.address from portal_page p join v on p.portal_id = v.portal_id
                where p.visit_id is distinct from v.id and p.attempts < 3 and (p.kind <> 'FILE' or p.linked_in = v.id)
                  and (p.series = '' or v.series < :most / 10 and (v.series = 0 or v.series * 10 + 9 <= v.requests
                       or p.series in (select series from fruitful)))
                order by p.kind = 'FILE' and v.files > v.pages,
                         case when p.kind = 'SITEMAP' then 0 when p.depth = 0 then 1 when p.kind = 'FEED' then 2
                              when p.has_finds and v.requests < :most / 2 then 3 when p.looked_at is not null then 7
                              when p.series = '' then 5 when exists (select from mapped) then 6 else 4 end,
                         p.kind <> 'FILE', case when p.looked_at is null then p.depth end, p.looked_at, p.found_at, p.address
                limit 1)
            returning address, kind, depth, parent, case when same < 3 then etag else '' end as etag,
              case when same < 3 then modified else '' end as modified, array(
                select f.reason || ' ' || coalesce(f.asset_id::text, f.target) || ' ' || coalesce(f.version_number, 0)
                  from portal_find f
                 where f.portal_id = portal_page.portal_id and f.item = portal_page.address and f.hangs) as known""";

    /** Adds addresses. The parts of a series have equal depths. Series take up a tenth of the portal's addresses. */
    private static final String ADD =
            """
            with named as (
              select l.address, l.kind, l.series, l.place, k.address is not null as is_known,
                     row_number() over (partition by k.address is null, l.series = '' order by l.place) as nth
                from unnest(cast(:addresses as text[]), cast(:kinds as text[]), cast(:series as text[]))
                  with ordinality as l (address, kind, series, place)
                left join portal_page k on k.portal_id = :portal and k.address = l.address)
            insert into portal_page as p (portal_id, address, kind, series, depth, parent, linked_in, found_at)
            select :portal, n.address, n.kind, n.series,
              case when n.series <> '' and n.series = :ofParent then :depth - 1 else :depth end, :parent, :visit,
              now() + n.place * interval '1 microsecond'
              from named n
             where n.is_known or n.nth <= case when n.series = '' then 9 else 1 end * :most / 10
               - (select count(*) from portal_page k where k.portal_id = :portal and (k.series = '') = (n.series = ''))
            on conflict (portal_id, address) do update set linked_in = excluded.linked_in, series = excluded.series,
              parent = case when p.linked_in = excluded.linked_in and not exists (
                  select from portal_page f where f.portal_id = p.portal_id and f.address = p.parent and f.kind = 'FEED')
                then p.parent else excluded.parent end,
              depth = least(p.depth, excluded.depth)""";

    /**
     * Deletes the addresses whose requests were given up, and new addresses above the limit, so that there is room for
     * those that this visit finds. The visit continues with the others.
     */
    private static final String PRUNE_NEW =
            """
            delete from portal_page p using (
                select address, row_number() over (order by kind = 'FILE', depth, found_at) as nth from portal_page
                 where portal_id = :portal and looked_at is null) n
             where p.portal_id = :portal and p.address = n.address and (n.nth > :most or p.attempts >= 3)""";

    @Inject
    Database database;

    /** Takes the next address and records the attempt. */
    Optional<Item> next(UUID visit) {
        return database.sql(NEXT)
                .with("visit", visit)
                .with("most", CrawlRules.MOST_REQUESTS)
                .first(Item.class);
    }

    /** Adds linked addresses, up to the portal's limit. */
    void add(PortalId portal, UUID visit, String parent, int depth, Collection<Link> links) {
        if (links.isEmpty() || depth > CrawlRules.MOST_DEPTH) return;
        // a page may also link to the files it shows
        var distinct = links.stream()
                .collect(Collectors.toMap(Link::address, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values();
        database.sql(ADD)
                .with("portal", portal)
                .with("visit", visit)
                .with("parent", parent)
                .with("depth", depth)
                .with("addresses", distinct.stream().map(Link::address).toList())
                .with("kinds", distinct.stream().map(Link::kind).toList())
                .with("series", distinct.stream().map(SeriesRules::series).toList())
                .with("ofParent", SeriesRules.series(parent))
                .with("most", CrawlRules.MOST_KNOWN)
                .update();
    }

    /** Records that the address was processed. */
    void looked(CrawlTurn turn, Item item, PageExtract.Validators validators, boolean hasFinds) {
        database.sql(
                        """
                        update portal_page set visit_id = :visit, looked_at = now(), attempts = 0, etag = :etag,
                          modified = :modified, same = 0, has_finds = :hasFinds
                         where portal_id = :portal and address = :address""")
                .with("address", item.address())
                .with("hasFinds", hasFinds)
                .with(validators)
                .with(turn)
                .update();
    }

    /** Records that the page is unchanged and shows the same files. */
    void same(CrawlTurn turn, Item item) {
        database.sql("update portal_page set visit_id = :visit, looked_at = now(), attempts = 0, same = same + 1"
                        + " where portal_id = :portal and address = :address")
                .with("address", item.address())
                .with(turn)
                .update();
        database.sql("update portal_page set linked_in = :visit"
                        + " where portal_id = :portal and kind = 'FILE' and parent = :address")
                .with("address", item.address())
                .with(turn)
                .update();
    }

    /** Deletes addresses without finds for twelve weeks, and surplus new addresses. */
    void prune(PortalId portal) {
        database.sql(
                        """
                        delete from portal_page
                         where portal_id = :portal and not has_finds and looked_at < now() - interval '84 days'""")
                .with("portal", portal)
                .update();
        database.sql(PRUNE_NEW)
                .with("portal", portal)
                .with("most", CrawlRules.MOST_WAITING)
                .update();
        database.sql("delete from portal_picture where seen_at < now() - interval '400 days'")
                .update();
    }
}
