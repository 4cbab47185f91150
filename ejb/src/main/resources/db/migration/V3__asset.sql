-- Stage asset: what is kept, in drafts and in sealed versions. Uploads have a file of their own (V4).

-- bytes, once each; the object key is random, so that knowing a hash tells nothing about the store
create table blob (
    sha256       text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    object_key   text not null unique,
    bytes        bigint not null check (bytes > 0),
    created_at   timestamptz not null,
    condemned_at timestamptz
);

create table asset (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    kind            text not null,
    language        text not null,
    variant_of      uuid references asset (id),
    made_from       uuid,
    created_at      timestamptz not null,
    created_by      uuid not null,
    check (variant_of is null or variant_of <> id)
);
create unique index asset_variant_language on asset (variant_of, language) where variant_of is not null;

-- what is being typed: one row an asset, guarded by lock_version (If-Match)
create table draft (
    asset_id     uuid primary key references asset (id),
    lock_version bigint not null,
    texts        jsonb not null,
    notes        jsonb not null,
    saved_at     timestamptz not null,
    saved_by     uuid not null
);

create table draft_file (
    id         uuid primary key,
    asset_id   uuid not null references asset (id),
    role       text not null,
    language   text,
    name       text not null,
    media_type text not null,
    bytes      bigint not null,
    sha256     text not null references blob (sha256),
    added_at   timestamptz not null,
    added_by   uuid not null
);
create index draft_file_asset on draft_file (asset_id);
create index draft_file_sha256 on draft_file (sha256);

-- sealed: nothing but state, scan and facts of the inspection may change after the insert
create table asset_version (
    id             uuid primary key,
    asset_id       uuid not null references asset (id),
    number         integer not null check (number > 0),
    state          text not null,
    texts          jsonb not null,
    notes          jsonb not null,
    seal           text not null check (seal ~ '^[0-9a-f]{64}$'),
    sealed_json    text not null,
    scan           text not null default 'NOT_SCANNED',
    state_reason   text,
    inspected_at   timestamptz,
    created_at     timestamptz not null,
    created_by     uuid not null,
    unique (asset_id, number)
);
alter table asset add constraint asset_made_from foreign key (made_from) references asset_version (id);

create table version_file (
    id         uuid primary key,
    version_id uuid not null references asset_version (id),
    position   integer not null,
    role       text not null,
    language   text,
    name       text not null,
    media_type text not null,
    bytes      bigint not null,
    sha256     text not null references blob (sha256),
    added_by   uuid not null,
    facts      jsonb not null,
    unique (version_id, position)
);
create index version_file_sha256 on version_file (sha256);

-- the promise of the seal, kept by the database as well
create function refuse_resealing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a sealed version is never deleted';
    end if;
    if tg_table_name = 'asset_version' then
        if (old.id, old.asset_id, old.number, old.texts, old.notes, old.seal, old.sealed_json, old.created_at, old.created_by)
           is distinct from
           (new.id, new.asset_id, new.number, new.texts, new.notes, new.seal, new.sealed_json, new.created_at, new.created_by)
        then
            raise exception 'a sealed version never changes';
        end if;
    elsif (to_jsonb(old) - 'facts') is distinct from (to_jsonb(new) - 'facts') then
        raise exception 'a sealed file never changes';
    end if;
    return new;
end
$$;
create trigger asset_version_is_sealed before update or delete on asset_version
    for each row execute function refuse_resealing();
create trigger version_file_is_sealed before update or delete on version_file
    for each row execute function refuse_resealing();
