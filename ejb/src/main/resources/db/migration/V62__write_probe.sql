-- one row that readiness writes anew: a database that is full or takes no changes answers every question and does no work
create table write_probe (
    id smallint primary key check (id = 1),
    written_at timestamptz not null
);
