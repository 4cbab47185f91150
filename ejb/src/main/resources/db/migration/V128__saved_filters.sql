-- Stage asset: filters of the library that the officers of an agency share.
create table asset_filter (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    name            text not null check (btrim(name) <> ''),
    query           text not null, -- as in the address of the library, without a position
    saved_at        timestamptz not null,
    saved_by        uuid not null
);
create unique index asset_filter_name on asset_filter (organisation_id, lower(name));
