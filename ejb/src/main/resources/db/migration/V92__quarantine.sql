-- Files that a virus scanner found infected after they had been let in, and what machines made of them: served to nobody
-- until an administrator says that it was a false alarm. No foreign key to blob: each one counts as a use of the bytes.
create table quarantine (
    source    text not null check (source ~ '^[0-9a-f]{64}$'), -- the infected bytes
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- the same, or what was made from them
    signature text not null, -- what the scanner found in the source
    found_at  timestamptz not null,
    primary key (source, sha256)
);
create index quarantine_bytes on quarantine (sha256);

-- what an administrator found to be none: not raised again by the same signature
create table false_alarm (
    source    text not null,
    signature text not null,
    lifted_at timestamptz not null,
    lifted_by text not null, -- as in audit_entry
    primary key (source, signature)
);

-- READERS, PLEASE NOTE: bytes whose hash is in this view are served to nobody (see V7); blocked_hash alone are those that
-- were removed by law. Neither half has a condition, or an index would not serve a join with it.
create view withheld_hash as
    select sha256 from blocked_hash
    union all
    select sha256 from quarantine;

-- when a rescan last came to the end of these bytes
alter table blob add column scanned_at timestamptz;

-- the walk of the virus scanner along the files in use, of which there is one at a time over all nodes: how far the
-- newest has come
create table file_rescan (
    only_row     boolean primary key default true check (only_row),
    leased_until timestamptz not null default '-infinity', -- by the node at work
    signatures   text, -- what the scanner knew when the walk began
    begun_at     timestamptz,
    done_at      timestamptz,
    away_since   timestamptz, -- the scanner does not answer
    phase        text not null default 'PUBLIC' check (phase in ('PUBLIC', 'ALL')),
    reached      text not null default '', -- within the phase; what is done with is not looked for again
    files        bigint not null default 0,
    bytes        bigint not null default 0,
    unscanned    bigint not null default 0, -- over a limit of the scanner, or not to be read
    infected     bigint not null default 0
);
insert into file_rescan default values;

create index release_public_newest on release (published_at, id) where state = 'PUBLISHED' and reach = 'PUBLIC';
