package vn.lantoa.release;

import java.util.Collection;
import vn.lantoa.asset.AssetId;

/**
 * What later stages write together with entries of the change log, in the same transaction: rows from which the outside is
 * answered, so that it sees one state or the other and never one without the other.
 */
public interface ChangeFollower {
    /**
     * Writes what stands for these assets once this transaction is committed. The releases are as they will be, the entries
     * have no numbers yet, and nobody waits.
     */
    default void prepare(Collection<AssetId> assets) {}

    /**
     * Writes what belongs to some entries, which have their numbers now. All other writers wait for it, so it costs what is
     * new and not what is there.
     *
     * @param first number of the first of them
     * @param last number of the last one
     */
    default void follow(long first, long last) {}

    /**
     * Writes anew what stands for these assets, whose releases nobody moves meanwhile.
     *
     * @return how many of its rows were not what they should have been
     */
    int rebuild(Collection<AssetId> assets);

    /**
     * Writes anew what stands for no asset alone, when all of them were written anew.
     *
     * @return how many rows were not what they should have been
     */
    default int settle() {
        return 0;
    }
}
