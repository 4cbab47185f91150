-- Stage asset: what was removed from work. It is in no list but those of what is archived or deleted, which have nothing else.
create table asset_removal (
    asset_id   uuid primary key references asset (id),
    removal      text not null check (removal in ('ARCHIVED', 'DELETED', 'PURGED')), -- PURGED: deleted for 30 days, and empty now
    removed_at timestamptz not null,
    removed_by uuid not null
);
create index asset_removal_deleted on asset_removal (removed_at) where removal = 'DELETED';

alter function facets_of_asset(uuid) rename to facets_of_listed;
create function facets_of_asset(asset uuid) returns table (facet text, value text) language sql stable parallel safe as $$
    select 'STAGE', s.removal from asset_removal s where s.asset_id = asset
    union
    select f.facet, f.value from facets_of_listed(asset) f
    where not exists (select from asset_removal s where s.asset_id = asset)
$$;

create function list_removed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, d.saved_at),
               unmarked(d.texts ->> 'title')
        from asset a join draft d on d.asset_id = a.id where a.id = old.asset_id;
        perform write_facets(old.asset_id);
    else
        delete from asset_line where asset_id = new.asset_id;
        perform write_facets(new.asset_id);
    end if;
    return null;
end
$$;
create trigger asset_is_removed after insert or update of removal or delete on asset_removal
    for each row execute function list_removed();
