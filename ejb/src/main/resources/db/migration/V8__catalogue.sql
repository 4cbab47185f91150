-- Stage catalogue: the read side for everyone. Nothing is stored here; a view names once what may be seen at all.

create extension if not exists unaccent;

-- Releases that everyone may see unless their end has come: readers compare expires_at with their own clock, so that a
-- late timer shows nothing. A version removed by law, or bytes refused for ever, are cut off by their own tables.
create view public_release as
select r.id as release_id, r.asset_id, r.version_id, r.version_number, r.state = 'PUBLISHED' as current,
       r.published_at, r.expires_at, r.organisation_id,
       a.kind, a.language, coalesce(a.variant_of, a.id) as source_id, v.texts, v.seal
from version_release r
join asset a on a.id = r.asset_id
join asset_version v on v.id = r.version_id
where r.reach = 'PUBLIC' and r.state in ('PUBLISHED', 'SUPERSEDED');

-- every file and every ready rendition of every version, in one shape
create view version_bytes as
select f.version_id, false as derived, f.role, f.language, f.name, f.media_type, f.bytes, f.sha256, f.position,
       nullif(f.facts ->> 'width', '')::integer as width, nullif(f.facts ->> 'height', '')::integer as height
from version_file f
union all
select n.version_id, true, n.name, null, n.name, n.media_type, n.bytes, n.sha256, 1000, n.width, n.height
from rendition n
where n.state = 'READY';

-- lower case without diacritics, for the plain search
create function plain(words text) returns text language sql stable parallel safe
    return lower(unaccent(words));
