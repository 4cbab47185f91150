-- Sub-stage asset.upload: bytes on their way in. Rows of ended uploads stay for a while as receipts, then are swept;
-- parts, tails and the running digest are there only while bytes may still come or are being checked.

create table upload (
    id              uuid primary key,
    asset_id        uuid not null references asset (id),
    organisation_id uuid not null references organisation (id),
    state           text not null,
    role            text not null,
    language        text,
    name            text not null check (name <> '' and length(name) <= 320),
    declared_type   text not null,
    length          bigint check (length > 0),                 -- unknown until the end for a one-request upload
    received        bigint not null default 0 check (received >= 0),
    room            bigint not null check (room > 0),          -- the most bytes that may come, when length is unknown
    claim           text check (claim ~ '^[0-9a-f]{64}$'),
    object_key      text not null unique,
    multipart       text,                                      -- the store's name of it; none while all fits in a tail
    digest          bytea,                                     -- state of the running SHA-256 at `received`
    sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type      text,
    refusal         text,
    refusal_params  text,
    already_there   boolean not null default false,            -- the same bytes were kept before this upload ended
    created_at      timestamptz not null,
    created_by      uuid not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    -- one writer at a time; the database's clock, so that nodes need not agree on theirs
    writer          uuid,
    writer_until    timestamptz,
    check (length is null or received <= length),
    check ((state = 'COMPLETE') = (sha256 is not null)),
    check ((state = 'REFUSED') = (refusal is not null))
);
create index upload_asset on upload (asset_id, created_at);
create index upload_unfinished on upload (organisation_id) where ended_at is null;
create index upload_ended on upload (ended_at) where ended_at is not null;
create index upload_sha256 on upload (sha256) where sha256 is not null;

-- what the store holds of an upload: whole parts of its multipart, in order …
create table upload_part (
    upload_id uuid not null references upload (id) on delete cascade,
    number    integer not null check (number > 0),
    tag       text not null,
    primary key (upload_id, number)
);

-- … and the bytes after them that do not fill a part yet, in objects of their own, so that any node can go on
create table upload_tail (
    upload_id  uuid not null references upload (id) on delete cascade,
    position   bigint not null,
    bytes      integer not null check (bytes > 0),
    object_key text not null unique,
    primary key (upload_id, position)
);

-- every limit in one place: 'kind:video' the most bytes of a file of that kind (else what the kind itself says),
-- 'organisation:<uuid>' the room an organisation has, 'organisation:*' the room of one that is not named
create table upload_limit (
    subject text primary key check (subject ~ '^(kind:[a-z-]+|organisation:(\*|[0-9a-f-]{36}))$'),
    bytes   bigint not null check (bytes > 0)
);
insert into upload_limit (subject, bytes) values ('organisation:*', 1024::bigint * 1024 * 1024 * 1024);

-- which node is sweeping: taken for a while by the database's clock, for a sweep talks to the store and may not hold a
-- transaction open meanwhile
create table sweep_lease (
    name         text primary key,
    leased_until timestamptz not null
);
