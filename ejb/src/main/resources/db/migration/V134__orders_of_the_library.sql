-- Lists of assets by title, by since when each stands where it stands, and by what an officer did last: read in the order of an
-- index, like the others (V94, V127).
alter table asset_line add title text not null default '';
alter table asset_facet
    add title text not null default '',
    -- STAGE: since when it stands there. OFFICER: when they did something with it last, to the minute. TOPIC: when the asset was begun.
    add at timestamptz not null default '-infinity';

create or replace function list_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, new.saved_at),
               unmarked(new.texts ->> 'title'), coalesce(new.texts ->> 'title', '')
        from asset a where a.id = new.asset_id;
    else
        -- most saves change none: then nothing is written
        update asset_line l set drafted = n.drafted, plain_title = n.plain_title, title = n.title
        from (select is_drafted(new.asset_id, new.saved_at) as drafted, unmarked(new.texts ->> 'title') as plain_title,
                     coalesce(new.texts ->> 'title', '') as title) n
        where l.asset_id = new.asset_id
          and (l.drafted, l.plain_title, l.title) is distinct from (n.drafted, n.plain_title, n.title);
    end if;
    return null;
end
$$;

create or replace function list_removed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, d.saved_at),
               unmarked(d.texts ->> 'title'), coalesce(d.texts ->> 'title', '')
        from asset a join draft d on d.asset_id = a.id where a.id = old.asset_id;
        perform write_facets(old.asset_id);
    else
        delete from asset_line where asset_id = new.asset_id;
        perform write_facets(new.asset_id);
    end if;
    return null;
end
$$;

-- Since when a version stands at its stage: the last that its review and its release did.
create function version_stage_at(version uuid) returns timestamptz language sql stable parallel safe as $$
    select greatest(v.created_at, s.submitted_at, s.ended_at, r.created_at, r.published_at, w.withdrawn_at,
                    case when r.state = 'EXPIRED' then r.expires_at end)
    from asset_version v
    left join lateral (
        select s.submitted_at, s.ended_at from submission s where s.asset_id = v.asset_id and s.version_number = v.number
        order by s.submitted_at desc limit 1) s on true
    left join lateral (
        select r.id, r.state, r.created_at, r.published_at, r.expires_at from release r
        where r.version_id = v.id and r.state <> 'CANCELLED'
        order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) r on true
    left join withdrawal w on w.release_id = r.id
    where v.id = version
$$;

drop function facets_of_asset(uuid);
drop function facets_of_listed(uuid);
create function facets_of_listed(asset uuid) returns table (facet text, value text, at timestamptz)
    language sql stable parallel safe as $$
    select 'STAGE', s.stage, max(s.at) from (
        select 'DRAFT' as stage, coalesce((select max(v.created_at) from asset_version v where v.asset_id = asset), a.created_at) as at
          from draft d join asset a on a.id = d.asset_id where d.asset_id = asset and is_drafted(asset, d.saved_at)
        union all
        select version_stage(v), version_stage_at(v) from telling_versions(asset) v) s
    group by s.stage
    union all
    select 'TOPIC', d.texts ->> 'topic', a.created_at from draft d join asset a on a.id = d.asset_id
     where d.asset_id = asset and d.texts ->> 'topic' <> ''
    union all
    select 'OFFICER', o.officer::text, max(o.at) from (
        select a.created_by as officer, a.created_at as at from asset a where a.id = asset
        union all
        select d.saved_by, date_trunc('minute', d.saved_at) from draft d where d.asset_id = asset
        union all
        select v.created_by, v.created_at from asset_version v where v.asset_id = asset) o
    group by o.officer
$$;
create function facets_of_asset(asset uuid) returns table (facet text, value text, at timestamptz)
    language sql stable parallel safe as $$
    select 'STAGE', s.removal, s.removed_at from asset_removal s where s.asset_id = asset
    union all
    select f.facet, f.value, f.at from facets_of_listed(asset) f
    where not exists (select from asset_removal s where s.asset_id = asset)
$$;

create or replace function write_facets(of_assets uuid[]) returns integer language plpgsql as $$
declare
    changed integer;
begin
    -- who changes something else of these assets has done so when this goes on, and the next statement sees it
    perform 1 from asset_line where asset_id = any (of_assets) order by asset_id for no key update;
    with truth as materialized (
        select a.id as asset_id, t.facet, t.value, a.organisation_id, a.kind, a.language, a.created_at,
               coalesce(d.texts ->> 'title', '') as title, t.at
        from asset a join draft d on d.asset_id = a.id cross join lateral facets_of_asset(a.id) t
        where a.id = any (of_assets)),
    gone as (
        delete from asset_facet f where f.asset_id = any (of_assets)
           and not exists (select from truth t where (t.asset_id, t.facet, t.value) = (f.asset_id, f.facet, f.value))
        returning 1),
    put as (
        insert into asset_facet (asset_id, facet, value, organisation_id, kind, language, created_at, title, at)
        select * from truth t where not exists (select from asset_facet f
            where (f.asset_id, f.facet, f.value) = (t.asset_id, t.facet, t.value)
              and (f.organisation_id, f.kind, f.language, f.created_at, f.title, f.at) =
                  (t.organisation_id, t.kind, t.language, t.created_at, t.title, t.at))
        on conflict (asset_id, facet, value) do update set (organisation_id, kind, language, created_at, title, at) =
            (excluded.organisation_id, excluded.kind, excluded.language, excluded.created_at, excluded.title, excluded.at)
        where asset_facet is distinct from excluded
        returning 1)
    select (select count(*) from gone) + (select count(*) from put) into changed;
    return changed;
end
$$;

update asset_line l set title = d.texts ->> 'title' from draft d
where d.asset_id = l.asset_id and d.texts ->> 'title' <> '';
drop index asset_facet_own;
-- What stands in the rows now is right but for titles and instants, which take minutes among a million assets: the rebuild of the
-- read models writes them while the hub serves.
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'SearchRebuildOrdered', 'IndexEverything',
       jsonb_build_object('at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
where exists (select 1 from asset_facet);

create index asset_facet_own on asset_facet (organisation_id, facet, value, created_at desc, asset_id desc)
    include (kind, language);
create index asset_facet_title on asset_facet (organisation_id, facet, value, title collate vietnamese, asset_id)
    include (kind, language);
create index asset_facet_last on asset_facet (organisation_id, facet, value, at desc, asset_id desc)
    include (kind, language) where facet <> 'TOPIC';
create index asset_line_by_title on asset_line (organisation_id, title collate vietnamese, asset_id)
    include (kind, language, drafted);
analyze asset_facet;
analyze asset_line;
