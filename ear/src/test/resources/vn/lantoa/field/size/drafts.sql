-- A tenth as many drafts without a version as assets, as old as these; the rows of lists, which triggers write otherwise; and what
-- pictures look like. Needs fill_plan.
create temp table fill_draft as
select gen_random_uuid() as asset, organisation, kind, at,
       jsonb_build_object('title', (texts ->> 'title') || ' (bản thảo ' || n || ')') as texts
from fill_plan where n % 10 = 0;
insert into asset (id, organisation_id, kind, language, created_at, created_by)
select asset, organisation, kind, 'vi', at, gen_random_uuid() from fill_draft;
insert into draft (asset_id, lock_version, texts, notes, saved_at, saved_by)
select asset, 1, texts, '{}', at, gen_random_uuid() from fill_draft;
drop table fill_draft;

insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title, title)
select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, d.saved_at), unmarked(d.texts ->> 'title'),
       coalesce(d.texts ->> 'title', '')
from asset a join draft d on d.asset_id = a.id
on conflict do nothing;

insert into asset_facet (asset_id, facet, value, organisation_id, kind, language, created_at, title, at)
select l.asset_id, t.facet, t.value, l.organisation_id, l.kind, l.language, l.created_at, l.title, t.at
from asset_line l cross join lateral facets_of_asset(l.asset_id) t
on conflict do nothing;

insert into picture_fingerprint (sha256, fingerprint)
select distinct f.sha256, ((random() * 2147483647)::bigint << 33 | (random() * 8589934591)::bigint)::bit(64)
from version_file f join fill_plan p on p.version = f.version_id
on conflict do nothing;
