package vn.lantoa.release;

import java.util.Collection;
import vn.lantoa.asset.AssetId;

/**
 * Follower of the change log in a later stage. Updates the read models for external readers in the transaction of the
 * log entries, so that readers see both changes or neither.
 */
public interface ChangeFollower {
    /**
     * Updates the rows of the given assets. The releases already have their new state; the entries have no numbers yet,
     * and the log's head is not locked.
     */
    default void prepare(Collection<AssetId> assets) {}

    /**
     * Updates rows that depend on the numbers of new entries. All other writers wait meanwhile, so the cost may depend
     * only on the number of new entries.
     *
     * @param first the number of the first entry
     * @param last the number of the last entry
     */
    default void follow(long first, long last) {}

    /**
     * Rebuilds the rows of the given assets. The caller ensures that their releases do not change meanwhile.
     *
     * @return the number of rows that were wrong
     */
    int rebuild(Collection<AssetId> assets);

    /**
     * Rebuilds the rows that do not belong to a single asset, after the rows of all assets were rebuilt.
     *
     * @return the number of rows that were wrong
     */
    default int settle() {
        return 0;
    }
}
