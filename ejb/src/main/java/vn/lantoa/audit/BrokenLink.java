package vn.lantoa.audit;

import org.jspecify.annotations.Nullable;

/**
 * A place where the log was tampered with.
 *
 * @param seq the place in the chain
 * @param entry the id of the entry there, or null where it is gone
 */
public record BrokenLink(long seq, @Nullable String entry, Kind kind) {
    /** The kind of tampering. */
    public enum Kind {
        /** The entry does not have the content that was sealed. */
        CHANGED,
        /** The entry, or its link, is gone from the middle. */
        DELETED,
        /** The entry belongs to another place. */
        REORDERED,
        /** Entries that had been sealed and signed are gone from the end. */
        CUT_OFF,
        /** The whole chain was made again: its end is not the one in the signed head. */
        REWRITTEN,
        /** The newest head does not carry the hub's signature. */
        HEAD_FORGED,
        /** The chain has links, but no signed head. */
        HEAD_MISSING
    }
}
