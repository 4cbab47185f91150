-- Stage coverage: printed matter of units, and their visits from door to door. Totals, and no persons. An entry never changes:
-- what was counted wrong is put right by another one, with a minus.
create table print_stock (
    organisation_id uuid not null references organisation (id),
    asset_id        uuid not null references asset (id),
    version_number  integer not null,
    ordered         bigint not null check (ordered >= 0),
    received        bigint not null check (received >= 0),
    given           bigint not null check (given >= 0),
    primary key (organisation_id, asset_id, version_number),
    constraint print_stock_left check (given <= received)
);
create table print_move (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    asset_id        uuid not null references asset (id),
    version_number  integer not null,
    kind            text not null check (kind in ('ORDERED', 'RECEIVED', 'GIVEN')),
    moved_on        date not null,
    pieces          integer not null check (pieces <> 0),
    made_at         timestamptz not null,
    made_by         text not null -- the officer
);
create index print_move_asset on print_move (asset_id, moved_on) where kind = 'GIVEN';

create table visit_tally (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    commune_id      uuid not null references organisation (id),
    asset_id        uuid not null references asset (id), -- what was explained or left there
    version_number  integer not null,
    visited_on      date not null,
    visits          integer not null check (visits <> 0), -- households
    made_at         timestamptz not null,
    made_by         text not null -- the officer
);
create index visit_tally_asset on visit_tally (asset_id, visited_on);
create index visit_tally_unit on visit_tally (organisation_id, visited_on);

create function note_print() returns trigger language plpgsql as $$
begin
    insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.moved_on, new.moved_on);
    return null;
end
$$;
create trigger notes_use after insert on print_move for each row when (new.kind = 'GIVEN') execute function note_print();
create function note_visits() returns trigger language plpgsql as $$
begin
    insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.visited_on, new.visited_on);
    return null;
end
$$;
create trigger notes_use after insert on visit_tally for each row execute function note_visits();
