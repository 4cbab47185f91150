-- Stage release: the newest release of each version. As "the first of each" it was read whole for whichever asset was asked
-- for; as "none is newer" it is found by the key of the asset.
create index release_of_version on release (asset_id, version_number, published_at) where published_at is not null;

create or replace view version_release as
    select r.*
    from release r
    where r.published_at is not null
      and not exists (
        select 1 from release n
        where n.asset_id = r.asset_id and n.version_number = r.version_number and n.published_at is not null
          and (n.published_at > r.published_at
               or (n.published_at = r.published_at
                   and (n.created_at > r.created_at or (n.created_at = r.created_at and n.id < r.id)))));

-- Stage catalogue: what is the same thing in other languages and forms
create index asset_family on asset ((coalesce(variant_of, id)));
