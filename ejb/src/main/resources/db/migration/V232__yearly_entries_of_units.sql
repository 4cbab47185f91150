-- Stage coverage: what units enter once a year. The newest row of a unit, year and kind counts; older rows stay.
create table unit_entry (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    year            integer not null check (year between 2000 and 2100),
    kind            text not null check (kind in ('PLAN', 'STAFF', 'OPERATORS', 'TEAM_MEMBERS', 'PUPILS')),
    on_day          date not null, -- of a plan: the day of its signature
    people          integer check (people > 0), -- null for a plan
    number          text not null, -- of a plan: its official number
    undertakings    jsonb not null, -- vn.lantoa.coverage.declared.EntryText.Undertaking
    file_sha256     text references blob (sha256),
    file_name       text,
    file_type       text,
    file_bytes      bigint,
    made_at         timestamptz not null,
    made_by         text not null, -- the actor
    made_number     bigint generated always as identity, -- orders entries of the same moment
    lock_version    bigint not null default 1,
    check ((kind = 'PLAN') = (people is null))
);
create index unit_entry_year on unit_entry (year, organisation_id, kind, made_number);
create index unit_entry_file on unit_entry (file_sha256) where file_sha256 is not null;
