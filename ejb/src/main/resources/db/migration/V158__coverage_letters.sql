-- The letter of a week to a unit: made once, sent to each of its officers once.
create table coverage_letter (
    organisation_id uuid not null references organisation (id),
    week            date not null check (extract(isodow from week) = 1), -- Monday of the week that it is about
    made_at         timestamptz not null,
    primary key (organisation_id, week)
);
create table coverage_letter_sent (
    organisation_id uuid not null,
    week            date not null,
    officer_id      uuid not null references officer (id),
    sent_at         timestamptz not null,
    primary key (organisation_id, week, officer_id),
    foreign key (organisation_id, week) references coverage_letter (organisation_id, week)
);
-- officers who want no more of them
create table coverage_letter_end (
    officer_id uuid primary key references officer (id),
    ended_at   timestamptz not null
);
