package vn.lantoa.release;

import java.util.Collection;
import vn.lantoa.asset.AssetId;

/**
 * A follower of the change log in a later stage. It writes the rows from which the outside is answered in the
 * transaction of the entries, so that readers see both or neither.
 */
public interface ChangeFollower {
    /**
     * Writes the rows of these assets for the time after the commit. The releases are as they will be, the entries have
     * no numbers yet, and nobody waits.
     */
    default void prepare(Collection<AssetId> assets) {}

    /**
     * Writes the rows of some entries, which have their numbers now. All other writers wait for it, so its cost must
     * depend on the new entries and not on all.
     *
     * @param first number of the first of them
     * @param last number of the last one
     */
    default void follow(long first, long last) {}

    /**
     * Rewrites the rows of these assets, whose releases nobody moves meanwhile.
     *
     * @return how many rows were not what they should have been
     */
    int rebuild(Collection<AssetId> assets);

    /**
     * Rewrites the rows that belong to no asset alone, once those of all assets were rewritten.
     *
     * @return how many rows were not what they should have been
     */
    default int settle() {
        return 0;
    }
}
