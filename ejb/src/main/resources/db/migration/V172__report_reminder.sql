-- The reminders of a unit before its deadline, each once; one that is moved is another.
create table report_reminder (
    organisation_id uuid not null references organisation (id),
    year            integer not null,
    last_on         date not null, -- the last day in time, as the deadline stood
    days            integer not null check (days > 0), -- before that day
    made_at         timestamptz not null,
    primary key (organisation_id, year, last_on, days)
);
