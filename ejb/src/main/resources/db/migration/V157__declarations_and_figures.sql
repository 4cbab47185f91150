-- What units declare of their own: an event, a training, a broadcast, a column. Totals, and no persons.
create table declaration (
    id              uuid primary key, -- and that of its evidence
    organisation_id uuid not null references organisation (id), -- as it was declared for
    kind            text not null check (kind in ('EVENT', 'TRAINING', 'RADIO', 'TV', 'COLUMN')),
    title           text not null,
    first_on        date not null,
    last_on         date not null check (last_on >= first_on),
    amount          bigint not null check (amount > 0), -- what is counted follows from the kind
    venue           text not null,
    proof           text not null, -- an address of others; empty: none
    asset_id        uuid references asset (id),
    version_number  integer, -- the last one that was out when it was declared
    tasks           text[] not null,
    audiences       text[] not null,
    file_sha256     text references blob (sha256),
    file_name       text,
    file_type       text,
    file_bytes      bigint,
    state           text not null check (state in ('DECLARED', 'CONFIRMED', 'REPLACED', 'WITHDRAWN')),
    replaces        uuid references declaration (id), -- what it corrects
    reason          text not null default '', -- of a withdrawal; of a correction it is with what corrects
    made_at         timestamptz not null,
    made_by         text not null, -- the actor
    lock_version    bigint not null default 1
);
create index declaration_unit on declaration (organisation_id, first_on, id);
create index declaration_asset on declaration ((coalesce(asset_id, '00000000-0000-0000-0000-000000000000')), first_on);
create index declaration_file on declaration (file_sha256) where file_sha256 is not null;
create unique index declaration_replaces on declaration (replaces);

-- Evidence of nothing that the hub holds is found by its month.
create index evidence_of_no_asset on evidence (month, id) where asset_id is null;

-- The nil id stands in the queue for no asset at all.
create function note_declaration() returns trigger language plpgsql as $$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    values (coalesce(new.asset_id, '00000000-0000-0000-0000-000000000000'), new.first_on, new.first_on);
    return null;
end
$$;
create trigger notes_declaration after insert or update on declaration for each row execute function note_declaration();

-- Figures of indicators that others measure: surveys, the procedure system.
create table indicator_figure (
    id          uuid primary key,
    indicator   text not null, -- its code in the plan
    measured_on date not null,
    source      text not null,
    percent     numeric(5, 2) not null check (percent between 0 and 100),
    address     text not null, -- where it can be looked up; empty: none
    imported_at timestamptz not null,
    imported_by text not null, -- the actor
    unique (indicator, measured_on, source)
);
