package vn.lantoa.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position where the log was tampered with.
 *
 * @param seq the position in the chain
 * @param entry the id of the entry at that position; null if the entry was deleted
 */
@Schema(name = "BrokenView")
public record BrokenLink(long seq, @Nullable String entry, @Schema(implementation = String.class) Kind kind) {
    /** Kind of tampering. */
    public enum Kind {
        /** The entry does not have the sealed content. */
        CHANGED,
        /** The entry or its link was removed from the middle. */
        DELETED,
        /** The entry belongs to another position. */
        REORDERED,
        /** Sealed and signed entries were removed from the end. */
        CUT_OFF,
        /** The chain was rebuilt: it does not contain the signed head. */
        REWRITTEN,
        /** The newest head does not carry the hub's signature. */
        HEAD_FORGED,
        /** The chain has links but no signed head. */
        HEAD_MISSING
    }
}
