package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Lists where an asset is used: portals, partners, campaigns, bulletins and collections. */
@ApplicationScoped
public class ReadUses {
    private static final int DAYS = 30;

    private static final String USES =
            """
            with own as (
              select a.id, (select r.version_number from partner_release r where r.asset_id = a.id and r.current
                             and (r.expires_at is null or r.expires_at > :now)) as current
                from asset a where a.id = :asset and a.organisation_id = any (cast(:visible as uuid[]))),
            seen as (
              select host as place, day, version_number, views
                from sighting s join own on own.id = s.asset_id where day >= :since
              union all
              select page, day, version_number, views
                from page_sighting s join own on own.id = s.asset_id where day >= :since)
            select 'PORTAL' as way, '' as href, place as name, sum(views)::bigint as times,
                   (array_agg(version_number order by day desc, version_number desc))[1] <> max(current) is true as stale
              from seen cross join own where place not in ('', '*') group by place
            union all
            select 'CAMPAIGN', '/console/campaigns/' || c.code, c.title, 0, false
              from own join campaign_item i on i.asset_id = own.id and i.cancelled_at is null
              join campaign c on c.id = i.campaign_id group by c.id
            union all
            select 'BULLETIN', '/console/bulletins/' || b.id, b.title, 0, false
              from own join bulletin b on b.asset_id = own.id and b.organisation_id = any (cast(:visible as uuid[]))
            union all
            select 'COLLECTION', '/console/collections/' || c.id, c.name, 0, false
              from own join asset_collection_member m on m.asset_id = own.id
              join asset_collection c on c.id = m.collection_id and c.organisation_id = any (cast(:visible as uuid[]))
            union all
            select 'PARTNER', '', p.name, sum(d.times)::bigint, max(d.version_number) <> max(own.current) is true
              from own join download d on d.asset_id = own.id join partner p on p.id = d.partner_id group by p.id
            union all
            select 'REPORT', '/console/assets/' || own.id || '/published', p.name, count(*), false
              from own join published_report e on e.asset_id = own.id join partner p on p.id = e.partner_id
             where not exists (select 1 from published_report_withdrawal w where w.report_id = e.id) group by own.id, p.id
            order by 5 desc, 4 desc, 1, 3 limit 200""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * A place where the asset is used.
     *
     * @param href address of its page in the console; empty if it has none
     * @param times number of views, downloads or reports; 0 where they are not counted
     * @param stale whether the version last seen there is another than the current one for the public or partners
     */
    public record Use(String way, String href, String name, long times, boolean stale) {}

    /** Returns the places, outdated ones first; views are of the last thirty days. Empty if the actor may not see it. */
    public List<Use> of(AssetId asset, Actor by) {
        var now = clock.instant();
        return database.sql(USES)
                .with("asset", asset)
                .with("visible", access.organisationsOf(by))
                .with("now", now)
                .with("since", LocalDate.ofInstant(now, zone).minusDays(DAYS))
                .list(Use.class);
    }
}
