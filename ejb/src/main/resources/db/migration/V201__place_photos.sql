-- Stage coverage: photos of places, and what is seen in them. The picture is drawn anew before it is kept, without anything
-- that the file said beside it; of who sent it, an officer alone is known.
create table place_photo (
    id          uuid primary key, -- chosen by the phone: what is sent twice is one
    place_id    uuid not null references place (id),
    sha256      text not null references blob (sha256),
    bytes       bigint not null,
    taken_at    timestamptz not null,
    received_at timestamptz not null,
    sent_by     text not null, -- the officer; empty: somebody who has the label before their eyes
    looked_at   timestamptz -- null: not compared yet
);
create index place_photo_place on place_photo (place_id, received_at desc, id);
create index place_photo_file on place_photo (sha256);

create table place_sighting (
    id             uuid primary key,
    photo_id       uuid not null references place_photo (id),
    place_id       uuid not null references place (id),
    asset_id       uuid not null references asset (id),
    version_number integer not null,
    reason         text not null check (reason in ('CODE', 'POINTS')),
    likeness       integer not null check (likeness between 0 and 100),
    state          text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    decided_by     text not null default '', -- the officer; empty: nobody, it was certain or waits
    taken_down_at  timestamptz, -- when somebody said that it hangs there no more
    unique (photo_id, asset_id, version_number)
);
create index place_sighting_place on place_sighting (place_id);
create index place_sighting_asset on place_sighting (asset_id, version_number);
create index place_sighting_proposed on place_sighting (place_id) where state = 'PROPOSED';

-- What is kept of a released poster to know it again in photos. Derived: it can be dropped and made again.
create table poster_sketch (
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    page   integer not null, -- 0: a picture
    sketch bytea, -- null: it cannot be read
    primary key (sha256, page)
);
create function forget_sketches() returns trigger language plpgsql as $$
begin
    delete from poster_sketch where sha256 = old.sha256;
    return null;
end
$$;
create trigger blob_sketches_are_forgotten after delete on blob for each row execute function forget_sketches();
create index release_published_of on release (organisation_id, published_at desc) where published_at is not null;

-- What says that something was used notes it by itself, as all sources of evidence do.
create function note_place_sighting() returns trigger language plpgsql as $$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    select new.asset_id, p.taken_at::date - 1, p.taken_at::date + 1 from place_photo p where p.id = new.photo_id;
    return null;
end
$$;
create trigger notes_use after insert or update of state on place_sighting
    for each row when (new.state <> 'PROPOSED') execute function note_place_sighting();
