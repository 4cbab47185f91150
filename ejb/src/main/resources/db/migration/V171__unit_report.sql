-- Stage report: the report of a unit for a year.
create table unit_report (
    id                 uuid primary key,
    organisation_id    uuid not null references organisation (id), -- the unit by date that reports
    year               integer not null,
    state              text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    lock_version       bigint not null, -- each save of a text and each move
    begun_at           timestamptz not null,
    begun_by           text not null, -- the actor
    first_submitted_at timestamptz, -- by which it is late or not
    submitted_by       text, -- the actor, the last time
    unique (organisation_id, year)
);
create index unit_report_year on unit_report (year);

-- What was written, a row each time that a text was changed: the last one of a field stands.
create table unit_report_text (
    report_id  uuid not null references unit_report (id),
    field      text not null, -- a general one, or task: and the number of a task
    number     bigint not null, -- the lock version that it made
    text       text not null,
    written_at timestamptz not null,
    written_by text not null, -- the actor
    primary key (report_id, field, number)
);
create trigger unit_report_text_is_history before update or delete or truncate on unit_report_text
    for each statement execute function refuse_change();

-- Its moves.
create table unit_report_move (
    report_id uuid not null references unit_report (id),
    number    bigint not null, -- the lock version that it made
    state     text not null,
    reason    text not null, -- of a return
    at        timestamptz not null,
    by_whom   text not null, -- the actor
    primary key (report_id, number)
);
create trigger unit_report_move_is_history before update or delete or truncate on unit_report_move
    for each statement execute function refuse_change();

-- What was submitted, to the byte: RFC 8785 JSON, which names evidence by its id alone, so that what is removed by law later
-- is not shown from here.
create table unit_report_submission (
    report_id    uuid not null references unit_report (id),
    number       integer not null check (number > 0),
    content      text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz not null,
    submitted_by text not null, -- the actor
    primary key (report_id, number)
);
create trigger unit_report_submission_is_history before update or delete or truncate on unit_report_submission
    for each statement execute function refuse_change();
