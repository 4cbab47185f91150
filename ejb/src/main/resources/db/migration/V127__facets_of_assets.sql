-- Where versions stand in their lives, said once, for lists and pages alike; and what lists of assets are narrowed by that one asset
-- may have several of. Read in the order of an index, agency by agency: the cost of a page does not know how much is there.

create function life_stage(version text, review text, release text, reach text, taken text) returns text
    language sql immutable parallel safe as $$
    select case
        when release in ('PLANNED', 'EMBARGOED') then 'PLANNED'
        when release = 'PUBLISHED' then case when reach = 'PUBLIC' then 'PUBLIC' else 'SHARED' end
        when release = 'WITHDRAWN' then case when taken = 'RECALL' then 'RECALLED' else 'WITHDRAWN' end
        when release is not null then release
        when version = 'REFUSED' then 'REFUSED'
        when review = 'SUBMITTED' then 'IN_REVIEW'
        when review in ('RETURNED', 'APPROVED') then review
        when version = 'RECEIVED' then 'CHECKING'
        else 'SEALED' end
$$;

-- The stage of a version: what became of its last release that was not cancelled, or of its last submission.
create function version_stage(version uuid) returns text language sql stable parallel safe as $$
    select life_stage(v.state, s.state, r.state, r.reach, w.kind)
    from asset_version v
    left join lateral (
        select s.state from submission s where s.asset_id = v.asset_id and s.version_number = v.number
        order by s.submitted_at desc limit 1) s on true
    left join lateral (
        select r.id, r.state, r.reach from release r where r.version_id = v.id and r.state <> 'CANCELLED'
        order by r.state = 'PUBLISHED' desc, r.created_at desc limit 1) r on true
    left join withdrawal w on w.release_id = r.id
    where v.id = version
$$;

-- The versions that tell where an asset stands: the newest, and the one that is out or was out last.
create function telling_versions(asset uuid) returns setof uuid language sql stable parallel safe as $$
    (select v.id from asset_version v where v.asset_id = asset order by v.number desc limit 1)
    union
    (select r.version_id from release r
      where r.asset_id = asset and r.state in ('PUBLISHED', 'EXPIRED', 'WITHDRAWN')
      order by r.state = 'PUBLISHED' desc, r.published_at desc limit 1)
$$;

-- STAGE: where it stands, with DRAFT for what was typed since the newest version. TOPIC: of its draft. OFFICER: who began it, saved
-- its draft last, or sealed a version of it.
create function facets_of_asset(asset uuid) returns table (facet text, value text) language sql stable parallel safe as $$
    select 'STAGE', 'DRAFT' from draft d where d.asset_id = asset and is_drafted(asset, d.saved_at)
    union
    select 'STAGE', version_stage(v) from telling_versions(asset) v
    union
    select 'TOPIC', d.texts ->> 'topic' from draft d where d.asset_id = asset and d.texts ->> 'topic' <> ''
    union
    select 'OFFICER', a.created_by::text from asset a where a.id = asset
    union
    select 'OFFICER', d.saved_by::text from draft d where d.asset_id = asset
    union
    select 'OFFICER', v.created_by::text from asset_version v where v.asset_id = asset
$$;

-- No foreign key: its check would wait for whoever has locked the asset, and an inspection has locked the version by then, for which
-- the other may wait. A draft goes before its asset, and its facets with it.
create table asset_facet (
    asset_id        uuid not null,
    facet           text not null check (facet in ('STAGE', 'TOPIC', 'OFFICER')),
    value           text not null,
    organisation_id uuid not null,
    kind            text not null,
    language        text not null,
    created_at      timestamptz not null, -- of the asset
    primary key (asset_id, facet, value)
);

-- Writes the facets of an asset anew, as far as they are not what they should be; says how many were not.
create function write_facets(of_asset uuid) returns integer language plpgsql as $$
declare
    gone integer;
    put integer;
begin
    -- who changes something else of the asset has done so when this goes on, and the next statements see it
    perform 1 from asset_line where asset_id = of_asset for no key update;
    delete from asset_facet f where f.asset_id = of_asset
       and (f.facet, f.value) not in (select t.facet, t.value from facets_of_asset(of_asset) t);
    get diagnostics gone = row_count;
    insert into asset_facet (asset_id, facet, value, organisation_id, kind, language, created_at)
    select a.id, t.facet, t.value, a.organisation_id, a.kind, a.language, a.created_at
    from asset a cross join lateral facets_of_asset(a.id) t
    where a.id = of_asset and exists (select from draft d where d.asset_id = a.id)
    on conflict (asset_id, facet, value) do update set (organisation_id, kind, language, created_at) =
        (excluded.organisation_id, excluded.kind, excluded.language, excluded.created_at)
    where asset_facet is distinct from excluded;
    get diagnostics put = row_count;
    return gone + put;
end
$$;

create function facet_row() returns trigger language plpgsql as $$
begin
    perform write_facets(new.asset_id);
    return null;
end
$$;
create function facet_asset() returns trigger language plpgsql as $$
begin
    perform write_facets(new.id);
    return null;
end
$$;
create function facet_withdrawal() returns trigger language plpgsql as $$
begin
    perform write_facets(r.asset_id) from release r where r.id = new.release_id;
    return null;
end
$$;
create function unfacet_draft() returns trigger language plpgsql as $$
begin
    delete from asset_facet where asset_id = old.asset_id;
    return null;
end
$$;
-- after those of asset_line, which come before in the order of their names
create trigger asset_is_narrowed after update of organisation_id, kind, language on asset
    for each row execute function facet_asset();
create trigger draft_is_narrowed after insert or update of texts, saved_at, saved_by on draft
    for each row execute function facet_row();
create trigger draft_is_not_narrowed after delete on draft
    for each row execute function unfacet_draft();
create trigger version_is_narrowed after insert or update of state on asset_version
    for each row execute function facet_row();
create trigger submission_is_narrowed after insert or update of state on submission
    for each row execute function facet_row();
create trigger release_is_narrowed after insert or update of state on release
    for each row execute function facet_row();
create trigger withdrawal_is_narrowed after insert on withdrawal
    for each row execute function facet_withdrawal();

insert into asset_facet (asset_id, facet, value, organisation_id, kind, language, created_at)
select l.asset_id, t.facet, t.value, l.organisation_id, l.kind, l.language, l.created_at
from asset_line l cross join lateral facets_of_asset(l.asset_id) t;

create index asset_facet_own on asset_facet (organisation_id, facet, value, created_at desc, asset_id desc)
    include (kind, language);
analyze asset_facet;
