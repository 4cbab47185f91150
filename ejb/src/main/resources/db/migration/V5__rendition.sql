-- Stage rendition: what machines derive from a version. A rendition is bound to the seal and the recipe it was made
-- from; a READY one never changes. The table is also the queue of the making: whoever has a lease works.

create table rendition (
    id           uuid primary key,
    version_id   uuid not null references asset_version (id),
    position     integer not null, -- of the version's file it is made from
    seal         text not null,
    name         text not null, -- 'thumbnail', 'preview', 'poster', 'mp4'
    recipe       text not null,
    state        text not null check (state in ('PLANNED', 'RUNNING', 'READY', 'FAILED')),
    progress     integer not null default 0 check (progress between 0 and 100),
    reason       text, -- why it FAILED
    attempts     integer not null default 0,
    leased_until timestamptz, -- by the database's clock, as all leases
    media_type   text,
    bytes        bigint,
    width        integer,
    height       integer,
    sha256       text references blob (sha256),
    planned_at   timestamptz not null,
    ready_at     timestamptz,
    unique (version_id, name),
    check (state <> 'READY' or (sha256 is not null and media_type is not null and bytes is not null)),
    check (state <> 'RUNNING' or leased_until is not null)
);
create index rendition_sha256 on rendition (sha256);
create index rendition_waiting on rendition (planned_at) where state in ('PLANNED', 'RUNNING');
