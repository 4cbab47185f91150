-- Stage press: which public changes each feed has had, in their order. Written with the change, in its transaction and under
-- the lock of the log's head (WriteFeedChanges), so that nobody counts or ranks the log to show fifty entries of it.
create table feed_change (
    feed     text not null,   -- 'all', 'kind-leaflet', 'lang-km', 'topic-III.1'; 'org-' and the id: codes may change
    rank     bigint not null, -- from 1
    seq      bigint not null, -- of change_entry, where nothing is ever deleted
    asset_id uuid not null,
    at       timestamptz not null,
    primary key (feed, rank)
);

insert into feed_change (feed, rank, seq, asset_id, at)
select f.feed, row_number() over (partition by f.feed order by c.seq), c.seq, c.asset_id, c.at
from public_change c
join release r on r.id = c.release_id
join asset a on a.id = c.asset_id
join asset_version v on v.id = r.version_id
cross join lateral (values ('all'), ('kind-' || lower(replace(a.kind, '_', '-'))), ('lang-' || a.language),
                           ('topic-' || (v.texts ->> 'topic')), ('org-' || r.organisation_id)) as f (feed)
where f.feed is not null;
create index feed_change_asset on feed_change (feed, asset_id, rank);
analyze feed_change;
