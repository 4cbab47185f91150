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
     * Selects the next address. Sitemaps, the front page and feeds come first; then addresses with earlier finds; then
     * new addresses before known ones. Pages and files alternate, so that neither kind uses up the visit. An address
     * whose processing was killed three times is skipped. After three unchanged responses the address is read once
     * more, because the hub may have new originals.
     */
    private static final String NEXT =
            """
            update portal_page set attempts = attempts + 1
             where (portal_id, address) = (
               select p.portal_id, p.address from portal_page p join portal_visit v on v.id = :visit
                where p.portal_id = v.portal_id and p.visit_id is distinct from v.id and p.attempts < 3
                  and (p.kind <> 'FILE' or p.linked_in = v.id)
                order by p.kind = 'FILE' and v.files > v.pages,
                         case when p.kind = 'SITEMAP' then 0 when p.depth = 0 then 1 when p.kind = 'FEED' then 2
                              when p.has_finds then 3 when p.looked_at is null then 4 else 5 end,
                         p.kind <> 'FILE', p.depth, p.looked_at nulls first, p.found_at, p.address
                limit 1)
            returning address, kind, depth, parent, case when same < 3 then etag else '' end as etag,
              case when same < 3 then modified else '' end as modified, array(
                select f.reason || ' ' || coalesce(f.asset_id::text, f.target) || ' ' || coalesce(f.version_number, 0)
                  from portal_find f
                 where f.portal_id = portal_page.portal_id and f.item = portal_page.address and f.hangs) as known""";

    private static final String ADD =
            """
            with named as (
              select l.address, l.kind, l.place, k.address is not null as is_known,
                     row_number() over (partition by k.address is null order by l.place) as nth
                from unnest(cast(:addresses as text[]), cast(:kinds as text[])) with ordinality as l (address, kind, place)
                left join portal_page k on k.portal_id = :portal and k.address = l.address)
            insert into portal_page as p (portal_id, address, kind, depth, parent, linked_in, found_at)
            select :portal, n.address, n.kind, :depth, :parent, :visit, now() + n.place * interval '1 microsecond'
              from named n
             where n.is_known or n.nth <= :most - (select count(*) from portal_page k where k.portal_id = :portal)
            on conflict (portal_id, address) do update set linked_in = excluded.linked_in,
              parent = case when p.linked_in = excluded.linked_in and not exists (
                  select from portal_page f where f.portal_id = p.portal_id and f.address = p.parent and f.kind = 'FEED')
                then p.parent else excluded.parent end,
              depth = least(p.depth, excluded.depth)""";

    @Inject
    Database database;

    /** Takes the next address and records the attempt. */
    Optional<Item> next(UUID visit) {
        return database.sql(NEXT).with("visit", visit).first(Item.class);
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

    /** Deletes addresses that were never visited, and addresses without finds for twelve weeks. */
    void prune(PortalId portal) {
        database.sql(
                        """
                        delete from portal_page where portal_id = :portal and not has_finds
                          and (looked_at is null or looked_at < now() - interval '84 days')""")
                .with("portal", portal)
                .update();
        database.sql("delete from portal_picture where seen_at < now() - interval '400 days'")
                .update();
    }
}
