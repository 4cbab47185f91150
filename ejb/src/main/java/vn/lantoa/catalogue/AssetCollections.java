package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of collections and their members. */
@ApplicationScoped
public class AssetCollections {
    private static final String SELECT =
            """
            select c.id, c.organisation_id as organisation, c.name, c.is_open as open,
                   (select count(*)::int from asset_collection_member m where m.collection_id = c.id) as size
              from asset_collection c where\s""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Returns the collections of the agencies, by name. */
    public List<AssetCollection> of(Collection<OrganisationId> organisations) {
        return database.sql(
                        SELECT
                                + " c.organisation_id = any (cast(:of as uuid[])) order by c.name collate vietnamese, c.id limit 500")
                .with("of", organisations)
                .list(AssetCollection.class);
    }

    public Optional<AssetCollection> find(CollectionId id) {
        return database.sql(SELECT + "c.id = :id").with("id", id).first(AssetCollection.class);
    }

    /** Returns whether another collection of the agency has the name. */
    public boolean isTaken(OrganisationId organisation, String name, CollectionId except) {
        return database.sql(
                        """
                        select true from asset_collection
                         where organisation_id = :organisation and lower(name) = lower(:name) and id <> :except""")
                .with("organisation", organisation)
                .with("name", name)
                .with("except", except)
                .value(Boolean.class)
                .isPresent();
    }

    /** Locks the row of the collection until the transaction ends, which serialises changes of its order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(CollectionId id) {
        var unused = database.sql("select 1 from asset_collection where id = :id for update")
                .with("id", id)
                .value(Integer.class);
    }

    /** Adds the collection, or updates its name and openness. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(AssetCollection collection, Actor by) {
        database.sql(
                        """
                        insert into asset_collection (id, organisation_id, name, is_open, changed_at, changed_by)
                        values (:id, :organisation, :name, :open, :at, :by)
                        on conflict (id) do update set (name, is_open, changed_at, changed_by) =
                            (excluded.name, excluded.is_open, excluded.changed_at, excluded.changed_by)""")
                .with(collection)
                .with("at", clock.instant())
                .with("by", by.id())
                .update();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(CollectionId id) {
        database.sql("delete from asset_collection where id = :id")
                .with("id", id)
                .update();
    }

    /** Returns the assets in order. */
    public List<AssetId> assets(CollectionId id) {
        return database.sql(
                        "select asset_id from asset_collection_member where collection_id = :id order by position, asset_id")
                .with("id", id)
                .values(AssetId.class);
    }

    /** Returns the members that the given agencies own, in order. */
    public List<CollectionMember> members(CollectionId id, Collection<OrganisationId> visible) {
        return database.sql(
                        """
                        select a.id as asset, coalesce(d.texts ->> 'title', '') as title, a.kind, a.language
                          from asset_collection_member m
                          join asset a on a.id = m.asset_id join draft d on d.asset_id = a.id
                         where m.collection_id = :id and a.organisation_id = any (cast(:visible as uuid[]))
                         order by m.position, a.id""")
                .with("id", id)
                .with("visible", visible)
                .list(CollectionMember.class);
    }

    /** Replaces the members by the given assets, in this order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrange(CollectionId id, List<AssetId> assets) {
        database.sql(
                        """
                        delete from asset_collection_member
                         where collection_id = :id and asset_id <> all (cast(:assets as uuid[]))""")
                .with("id", id)
                .with("assets", assets)
                .update();
        database.sql(
                        """
                        insert into asset_collection_member (collection_id, asset_id, position)
                        select :id, a.id, a.position from unnest(cast(:assets as uuid[])) with ordinality a (id, position)
                        on conflict (collection_id, asset_id) do update set position = excluded.position
                        where asset_collection_member.position <> excluded.position""")
                .with("id", id)
                .with("assets", assets)
                .update();
    }
}
