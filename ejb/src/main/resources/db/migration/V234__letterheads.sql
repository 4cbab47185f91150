-- Stage organisation: whom to call, and what stands in the head and at the end of an organisation's documents.
-- Empty texts of documents are derived from its kind and name.
create table letterhead (
    organisation_id uuid primary key references organisation,
    contact text not null, -- an office or a person
    phone text not null,
    authority text not null,
    abbreviation text not null,
    place_name text not null,
    signer_title text not null,
    signer_name text not null
);
