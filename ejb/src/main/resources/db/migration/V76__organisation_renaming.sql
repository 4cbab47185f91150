-- Stage release: how far it has been told what is out of an organisation by its new name; a row while that goes on.
create table organisation_renaming (
    organisation_id uuid not null references organisation (id),
    renamed_at      timestamptz not null, -- of the event
    done_to         uuid not null default '00000000-0000-0000-0000-000000000000', -- of asset
    primary key (organisation_id, renamed_at)
);
