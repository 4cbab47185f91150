-- Stage distribution: the wire, who took which bytes, and how often a partner may ask.

-- Who took what, by day: whom a recall has to reach. No address, no cookie, no person.
create table download (
    partner_id     uuid not null references partner (id),
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    name           text not null, -- role of a file, name of a rendition, or what was made of them ('package')
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    taken_on       date not null, -- in the hub's zone
    times          integer not null check (times > 0),
    last_at        timestamptz not null,
    primary key (partner_id, asset_id, version_number, name, sha256, taken_on)
);
create index download_asset on download (asset_id, version_number);

-- How much of his minute a partner has used, over all nodes. Nodes take in portions; the minute is the database's.
create table partner_minute (
    partner_id uuid primary key references partner (id),
    minute     timestamptz not null,
    taken      integer not null check (taken >= 0)
);

-- As entitled(), and also true if the entitlement was taken at this instant or later.
create function entitled_since(partner uuid, kind text, language text, topic text, since timestamptz) returns boolean
    language sql stable parallel safe as $$
    select exists (select 1 from entitlement e
                   where e.partner_id = $1 and (e.taken_at is null or e.taken_at >= $5)
                     and (e.kinds = '{}' or $2 = any (e.kinds))
                     and (e.languages = '{}' or $3 = any (e.languages))
                     and (e.topics = '{}' or $4 = any (e.topics)))
$$;

-- As public_release, for officers of agencies: whatever is let out, to whomever.
create view agency_release as
select r.id as release_id, r.asset_id, r.version_id, r.version_number, r.state = 'PUBLISHED' as current,
       r.published_at, r.expires_at, r.organisation_id,
       a.kind, a.language, coalesce(a.variant_of, a.id) as source_id, v.texts, v.seal, r.reach
from version_release r
join asset a on a.id = r.asset_id
join asset_version v on v.id = r.version_id
where r.state in ('PUBLISHED', 'SUPERSEDED');
