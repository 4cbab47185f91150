package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;

/** Repository of archived assets and deleted drafts. */
@ApplicationScoped
public class Removals {
    @Inject
    Database database;

    /** Returns how the asset was removed; empty if it was not removed or was already purged. */
    public Optional<Removal> find(AssetId asset) {
        return database.sql("select removal from asset_removal where asset_id = :asset and removal <> 'PURGED'")
                .with("asset", asset)
                .value(Removal.class);
    }

    /** Throws a Conflict if the asset was archived or deleted. */
    public void requireOpen(AssetId asset) {
        var aside = database.sql("select 1 from asset_removal where asset_id = :asset")
                .with("asset", asset)
                .value(Integer.class);
        if (aside.isPresent()) throw new Conflict("asset-removed", "asset:" + asset + " is archived or deleted");
    }

    public List<LifeStage> stages(AssetId asset) {
        return database.sql("select value from asset_facet where asset_id = :asset and facet = 'STAGE'")
                .with("asset", asset)
                .values(LifeStage.class);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(AssetId asset, Removal removal, OfficerId by, Instant at) {
        database.sql(
                        "insert into asset_removal (asset_id, removal, removed_at, removed_by) values (:asset, :removal, :at, :by)")
                .with("asset", asset)
                .with("removal", removal)
                .with("at", at)
                .with("by", by)
                .update();
    }

    /** Deletes the record of the removal, which restores the asset. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(AssetId asset) {
        database.sql("delete from asset_removal where asset_id = :asset")
                .with("asset", asset)
                .update();
    }

    /** Ways of removing an asset. */
    public enum Removal {
        /** Kept with all its versions, and listed among archived assets. */
        /** Kept with all its versions, and listed among archived assets. */
        ARCHIVED,
        /** A draft that was never sealed is deleted; it can be restored until it is purged. */
        DELETED;

        /** Returns the action in the audit log. */
        public String action() {
            return this == ARCHIVED ? "asset-archived" : "draft-deleted";
        }
    }
}
