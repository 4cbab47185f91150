-- Stage catalogue: what is out now, a row for each asset, with what an asker's reach and entitlements are compared with. Written
-- with the change, in its transaction (FollowReleases). Its end may have come already: whoever reads compares expires_at with
-- his clock, or goes by the log alone.
create table shown_release (
    asset_id        uuid primary key,
    release_id      uuid not null,
    version_id      uuid not null,
    version_number  integer not null,
    organisation_id uuid not null,
    kind            text not null,
    language        text not null,
    topic           text not null,
    reach           text not null,
    published_at    timestamptz not null,
    expires_at      timestamptz
);
insert into shown_release
select r.asset_id, r.id, r.version_id, r.version_number, r.organisation_id, a.kind, a.language, coalesce(v.texts ->> 'topic', ''),
       r.reach, r.published_at, r.expires_at
from release r join asset a on a.id = r.asset_id join asset_version v on v.id = r.version_id
where r.state = 'PUBLISHED' order by r.asset_id;
create index shown_release_newest on shown_release (published_at desc, asset_id);
analyze shown_release;
