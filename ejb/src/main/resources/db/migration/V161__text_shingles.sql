-- Stage coverage: the texts of released versions as shingles, by which copies of them are found on portals. Derived: it can be
-- dropped and made again.

create table text_shingle (
    hash       bigint not null,
    version_id uuid not null references asset_version (id),
    primary key (hash, version_id)
);
create index text_shingle_version on text_shingle (version_id);

-- How many a version has; none where its text is too short to be told from others.
create table text_size (
    version_id uuid primary key references asset_version (id),
    shingles   integer not null
);

-- How far what was released before is read: by the ids of releases, some at a time, while portals are visited.
create table text_walk (
    only_row boolean primary key default true check (only_row),
    read_to  uuid not null default '00000000-0000-0000-0000-000000000000'
);
insert into text_walk default values;
