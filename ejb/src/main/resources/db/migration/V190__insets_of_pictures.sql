-- Stage coverage: the parts of released pictures and pages of documents by whose fingerprints copies of them are found on
-- portals, whatever was cut off or put around. Derived: it can be dropped and made again.

create table picture_inset (
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the original
    page        integer not null, -- 0: a picture
    box         text not null, -- left, top, right and bottom edge, in ten-thousandths
    fingerprint bit(64) not null,
    primary key (sha256, page, box)
);
create index picture_inset_part_1 on picture_inset (fingerprint_part(fingerprint, 1));
create index picture_inset_part_2 on picture_inset (fingerprint_part(fingerprint, 2));
create index picture_inset_part_3 on picture_inset (fingerprint_part(fingerprint, 3));
create index picture_inset_part_4 on picture_inset (fingerprint_part(fingerprint, 4));

-- What was taken apart, and the pages that it has; none where nothing is to be said of it.
create table inset_look (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    pages  integer not null
);

-- They go with the bytes, as fingerprints do.
create function forget_insets() returns trigger language plpgsql as $$
begin
    delete from picture_inset where sha256 = old.sha256;
    delete from inset_look where sha256 = old.sha256;
    return null;
end
$$;
create trigger blob_insets_are_forgotten after delete on blob
    for each row execute function forget_insets();

-- How far what is released is taken apart: in the order in which it was released, some at a time, while portals are visited.
create table inset_walk (
    only_row   boolean primary key default true check (only_row),
    read_to    timestamptz not null default '-infinity',
    release_id uuid not null default '00000000-0000-0000-0000-000000000000'
);
insert into inset_walk default values;
create index release_published on release (published_at, id) where published_at is not null;

-- A picture of a portal: its parts, and the outcome of the last comparison with what may be its original. The column
-- fingerprint is written by nodes of the former version alone.
alter table portal_picture add column insets text, -- null: not taken apart yet
    add column asked text not null default '', -- the hash of what it was compared with
    add column looks text not null default '';
