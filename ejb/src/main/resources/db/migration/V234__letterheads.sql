-- What stands in the head and at the end of an organisation's documents; empty texts are derived from its kind and name.
create table letterhead (
    organisation_id uuid primary key references organisation,
    authority text not null,
    abbreviation text not null,
    place_name text not null,
    signer_title text not null,
    signer_name text not null
);
