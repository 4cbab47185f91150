-- Stage catalogue: collections of assets picked by hand, named and in an order, shared in an agency; open ones are read by everybody,
-- as far as their assets are public.
create table asset_collection (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    name            text not null,
    is_open         boolean not null,
    changed_at      timestamptz not null,
    changed_by      uuid not null
);
create unique index asset_collection_name on asset_collection (organisation_id, lower(name));

create table asset_collection_member (
    collection_id uuid not null references asset_collection (id) on delete cascade,
    asset_id      uuid not null references asset (id),
    position      integer not null,
    primary key (collection_id, asset_id)
);
create index asset_collection_member_order on asset_collection_member (collection_id, position);

-- What everybody sees of a collection is in no change log either (V84).
create constraint trigger notes_plan_change after insert or update or delete on asset_collection
    deferrable initially deferred for each row execute function note_plan_change();
create constraint trigger notes_plan_change after insert or update or delete on asset_collection_member
    deferrable initially deferred for each row execute function note_plan_change();
