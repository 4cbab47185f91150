package vn.lantoa.coverage;

/**
 * The queries that collect uses of assets, by kind of use. A use that was seen twice or by two sources is one row. The
 * queries read {@code asked} (assets and days, in whole months) and {@code whole} (assets with all their days).
 */
final class EvidenceSources {
    private static final String RELEASED =
            """
            found as (
              select 'RELEASED' as use, use_id('RELEASED', asset::text, version::text) as id, organisation_id, asset, version,
                     '' as place, '/console/releases/' || release as address, day as first_on, day as last_on,
                     1::bigint as amount, '' as audience, array['RELEASE'] as sources, 'SEEN' as strength, '' as detail
                from (select distinct on (r.asset_id, r.version_number) r.asset_id as asset, r.version_number as version,
                             r.organisation_id, r.id as release, (r.published_at at time zone cast(:zone as text))::date as day
                        from whole k join release r on r.asset_id = k.asset where r.published_at is not null
                       order by r.asset_id, r.version_number, r.published_at, r.id) one
            """;

    /**
     * Selects the uses of assets on sites. All views of an asset on one host in one month are one use: served frames,
     * finds of visits, reports of plugins, and reports of the site's agency. Frames and plugins count the same views. As of
     * counting rule 2, a use that only the press reports is a use of the press.
     */
    private static final String SHOWN =
            """
              union all
              select 'SHOWN', use_id('SHOWN', s.asset::text, s.host, s.month::text),
                     coalesce(case when min(s.rank) = 2 and counting_rule_of(s.month) = 2 then
                                (array_agg(s.organisation_id order by s.organisation_id) filter (where s.of_press))[1] end,
                              h.organisation_id, g.organisation_id,
                              (array_agg(s.organisation_id order by s.rank, s.organisation_id)
                                 filter (where s.organisation_id is not null))[1]),
                     s.asset, (array_agg(s.version order by s.day desc, s.version desc))[1], s.host,
                     coalesce((array_agg(s.address order by s.views desc, s.address) filter (where s.address <> ''))[1],
                              'https://' || s.host || '/'),
                     min(s.day), max(s.day),
                     greatest(sum(s.views) filter (where s.rank = 0), sum(s.views) filter (where s.rank = 1), 0)::bigint, '',
                     array_agg(distinct s.source),
                     (array['SEEN', 'REPORTED', 'PROVEN'])[min(s.rank) + 1], ''
                from (select k.asset, date_trunc('month', f.day::timestamp)::date as month, f.host, f.version_number as version,
                             f.day, f.views, 0 as rank, 'FRAME' as source, null::uuid as organisation_id, '' as address,
                             false as of_press
                        from asked k join sighting f on f.asset_id = k.asset and f.day between k.first_on and k.last_on
                       where f.host not in ('', '*')
                      union all
                      select k.asset, date_trunc('month', f.day::timestamp)::date, host_in(f.page), f.version_number,
                             f.day, f.views, 1, 'PLUGIN', p.organisation_id, f.page, false
                        from asked k join page_sighting f on f.asset_id = k.asset and f.day between k.first_on and k.last_on
                        join partner p on p.id = f.partner_id
                      union all
                      select k.asset, date_trunc('month', f.day::timestamp)::date, host_in(f.address), f.version,
                             f.day, 0, 2, 'REPORT', f.organisation_id, f.address, o.kind in ('NEWSPAPER', 'BROADCASTER', 'PRESS')
                        from asked k join report f on f.asset = k.asset and f.day between k.first_on and k.last_on
                        left join organisation o on o.id = f.organisation_id
                       where f.medium = 'WEB'
                      union all
                      select k.asset, date_trunc('month', d.day::timestamp)::date, host_in(f.page), d.version_number,
                             d.day, 0, 0, 'CRAWL', null, f.page, false
                        from asked k join portal_find f on f.asset_id = k.asset and f.state = 'CONFIRMED'
                        join agency_portal p on p.id = f.portal_id and p.clone_since is null
                        join portal_find_day d on d.find_id = f.id and d.day between k.first_on and k.last_on) s
                left join portal h on h.host = s.host
                left join lateral (select a.organisation_id from agency_portal a
                                    where a.host = regexp_replace(s.host, '^www[.]', '')
                                      and a.clone_since is null and a.valid_from < s.month + interval '1 month'
                                      and coalesce(a.valid_until, 'infinity') >= s.month
                                    order by a.valid_from desc, a.id limit 1) g on true
               where s.host <> ''
               group by s.asset, s.host, s.month, h.organisation_id, g.organisation_id
            """;

    /** Selects broadcasts reported by stations and play-outs; reports of the same minute are one broadcast. */
    private static final String AIRED =
            """
              union all
              select s.use, use_id(s.use, s.asset::text, s.organisation_id::text, s.medium, s.month::text), s.organisation_id,
                     s.asset, max(s.version), left(string_agg(distinct nullif(s.slot, ''), ', '), 200),
                     coalesce((array_agg(s.address order by s.at desc) filter (where s.address <> ''))[1], ''),
                     min(s.day), max(s.day), count(distinct s.at), '', array_agg(distinct s.source), min(s.strength), s.medium
                from (select case when f.medium in ('RADIO', 'TV') then 'AIRED' else 'PRINTED' end as use, k.asset, f.version,
                             f.organisation_id, f.medium, date_trunc('month', f.day::timestamp)::date as month, f.slot, f.at,
                             f.day, f.address, 'REPORT' as source,
                             case when f.address <> '' then '2PROVEN' else '3DECLARED' end as strength
                        from asked k join report f on f.asset = k.asset and f.day between k.first_on and k.last_on
                       where f.medium not in ('WEB', 'SOCIAL')
                      union all
                      select 'AIRED', k.asset, b.version_number, coalesce(p.organisation_id, b.organisation_id), 'RADIO',
                             date_trunc('month', d.day::timestamp)::date, o.place, date_trunc('minute', o.played_at), d.day,
                             '/console/bulletins/' || b.id, 'PLAYOUT',
                             case when p.id is null then '3DECLARED' else '1REPORTED' end
                        from asked k join bulletin b on b.asset_id = k.asset and b.medium = 'RADIO'
                        join bulletin_playout o on o.bulletin_id = b.id and o.outcome = 'PLAYED'
                        cross join lateral (select (o.played_at at time zone cast(:zone as text))::date as day) d
                        left join partner p on o.reported_by = 'partner:' || p.id
                       where d.day between k.first_on and k.last_on) s
               group by s.use, s.asset, s.organisation_id, s.medium, s.month
            """;

    /**
     * Selects play-outs. All play-outs of an asset in one commune and month are one use. Counts a play-out of the whole
     * commune if no loudspeaker is named for that minute.
     */
    private static final String PLAYED =
            """
              union all
              select 'PLAYED', use_id('PLAYED', s.asset::text, s.commune_id::text, '', s.month::text), s.commune_id, s.asset,
                     max(s.version_number), left(coalesce(string_agg(distinct nullif(s.place, ''), ', '), ''), 200),
                     '/console/bulletins/' || (array_agg(s.id order by s.at desc, s.id))[1], min(s.day), max(s.day),
                     count(distinct (s.at, s.place)) filter (where s.place <> '' or not s.named), '', array['PLAYOUT'],
                     min(s.strength), ''
                from (select k.asset, o.commune_id, b.version_number, b.id, o.place, d.day, t.at,
                             date_trunc('month', d.day::timestamp)::date as month,
                             bool_or(o.place <> '') over (partition by k.asset, o.commune_id, t.at) as named,
                             case when o.reported_by like 'partner:%' then '1REPORTED' else '3DECLARED' end as strength
                        from asked k join bulletin b on b.asset_id = k.asset and b.medium <> 'RADIO'
                        join bulletin_playout o on o.bulletin_id = b.id and o.outcome = 'PLAYED'
                        cross join lateral (select (o.played_at at time zone cast(:zone as text))::date as day) d
                        cross join lateral (select date_trunc('minute', o.played_at) as at) t
                       where d.day between k.first_on and k.last_on) s
               group by s.asset, s.commune_id, s.month
            """;

    /** Selects posts on social networks. Each address on a network is one post, regardless of who reported it. */
    private static final String POSTED =
            """
              union all
              (select distinct on (s.asset, s.post) 'POSTED', use_id('POSTED', s.asset::text, s.post), s.organisation_id,
                     s.asset, s.version, s.network, s.address, s.day, s.day, 1, '', array[s.source], 'PROVEN', ''
                from (select k.asset, coalesce(v.number, r.version_number) as version, i.organisation_id, p.network, p.address,
                             (p.recorded_at at time zone cast(:zone as text))::date as day, 'POST' as source,
                             post_in(p.address) as post
                        from whole k join campaign_item i on i.asset_id = k.asset
                        join social_post p on p.item_id = i.id and p.struck_at is null
                        left join asset_version v on v.id = i.version_id
                        left join release r on r.id = i.release_id
                      union all
                      select f.asset, f.version, f.organisation_id, host_in(f.address), f.address, f.day, 'REPORT',
                             post_in(f.address)
                        from report f
                       where f.medium = 'SOCIAL') s
               order by s.asset, s.post, s.day, s.source)
            """;

    private static final String SENT =
            """
              union all
              select 'SENT', use_id('SENT', o.id::text), o.organisation_id, k.asset, o.version_number,
                     left(array_to_string(o.communes, ', '), 200), '/console/orders/' || o.id,
                     (o.opens_at at time zone cast(:zone as text))::date, (o.closes_at at time zone cast(:zone as text))::date,
                     t.delivered, o.audience, array['TOTALS'],
                     case when t.reported_by like 'partner:%' then 'REPORTED' else 'DECLARED' end, ''
                from whole k join broadcast_order o on o.asset_id = k.asset
                cross join lateral (select b.delivered, b.reported_by from broadcast_total b where b.order_id = o.id
                                    order by b.reported_at desc limit 1) t
               where t.delivered > 0
              union all
              select 'SENT', use_id('SENT', m.id::text), m.organisation_id, k.asset, m.version_number, '',
                     '/console/sms/mailings/' || m.id, (m.opens_at at time zone cast(:zone as text))::date,
                     (m.closes_at at time zone cast(:zone as text))::date, t.delivered, '', array['GATEWAY'], 'SEEN', ''
                from whole k join mailing m on m.asset_id = k.asset and m.state = 'DONE'
                cross join lateral (select count(distinct p.message_id) as delivered from sms_part p
                                    where p.mailing_id = m.id and p.state = 'DELIVERED') t
               where t.delivered > 0
            """;

    private static final String TAKEN =
            """
              union all
              select 'TAKEN', use_id('TAKEN', s.asset::text, p.organisation_id::text, s.month::text), p.organisation_id, s.asset,
                     max(s.version), '', '/console/partners/' || (array_agg(p.id order by p.id))[1], min(s.day), max(s.day),
                     sum(s.times)::bigint, '', array_agg(distinct s.source), 'SEEN', ''
                from (select k.asset, date_trunc('month', d.taken_on::timestamp)::date as month, d.version_number as version,
                             d.partner_id, d.taken_on as day, d.times, 'DOWNLOAD' as source
                        from asked k join download d on d.asset_id = k.asset and d.taken_on between k.first_on and k.last_on
                      union all
                      select k.asset, date_trunc('month', t.day::timestamp)::date, c.version_number, u.partner_id, t.day, 1,
                             'DELIVERY'
                        from asked k join delivery d on d.asset_id = k.asset and d.state in ('ACCEPTED', 'CONFIRMED')
                        join change_entry c on c.seq = d.seq and c.change in ('PUBLISH', 'CORRECT', 'GRANT')
                        join subscription u on u.id = d.subscription_id
                        cross join lateral (select (d.settled_at at time zone cast(:zone as text))::date as day) t
                       where t.day between k.first_on and k.last_on) s
                join partner p on p.id = s.partner_id
               group by s.asset, p.organisation_id, s.month),
            """;

    private static final String SEEN = RELEASED + SHOWN + AIRED + PLAYED + POSTED + SENT;
    /** All uses found, as the tables {@code found} and {@code declared}. */
    static final String FOUND = SEEN + PlaceSources.ALL + TAKEN + PlaceSources.DECLARED;

    private EvidenceSources() {}
}
