-- The first data key of this database, from which keys are derived for as long as there are data; sealed with the data
-- key of now. There is one.
create table derivation_root (
    only_one boolean primary key default true check (only_one),
    sealed   text not null
);
