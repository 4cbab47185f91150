-- Stage press: in which feeds everything that is public stands now, and how much stands in each, written with the change
-- (WriteFeedChanges): the list of feeds costs the feeds and not what is in them.
create function feeds_of(kind text, language text, topic text, organisation uuid) returns text[]
    language sql immutable parallel safe as $$
    select array_remove(array['all', 'kind-' || lower(replace(kind, '_', '-')), 'lang-' || language,
                              'topic-' || nullif(topic, ''), 'org-' || organisation], null)
$$;

create table feed_asset (
    asset_id uuid primary key references asset (id),
    feeds    text[] not null
);
create table feed_count (
    feed  text primary key,
    items bigint not null
);

insert into feed_asset (asset_id, feeds)
select r.asset_id, feeds_of(a.kind, a.language, v.texts ->> 'topic', r.organisation_id)
from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
where r.state = 'PUBLISHED' and r.reach = 'PUBLIC';
insert into feed_count (feed, items) select feed, count(*) from feed_asset cross join unnest(feeds) feed group by feed;
analyze feed_asset, feed_count;
