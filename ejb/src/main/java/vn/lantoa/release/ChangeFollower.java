package vn.lantoa.release;

/**
 * What later stages write together with entries of the change log: in the same transaction, when the entries have their
 * numbers. All other writers wait for it, so it costs what is new and not what is there.
 */
public interface ChangeFollower {
    /**
     * Writes what belongs to some entries.
     *
     * @param first number of the first of them
     * @param last number of the last one
     */
    void follow(long first, long last);
}
