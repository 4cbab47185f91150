package vn.lantoa.report.snapshot;

import vn.lantoa.kernel.Slug;

/**
 * A fault found in the archive of a frozen copy.
 *
 * @param entry file in the archive; empty for the archive itself
 */
public record Finding(String entry, Fault fault) {
    /** The kind of fault. */
    public enum Fault implements Slug {
        /** Not an archive of this format, or its structure was changed. */
        FRAME,
        /** The bytes of the entry differ from the frozen ones. */
        CHANGED,
        /** The entry is in the manifest but not in the archive. */
        MISSING,
        /** The entry is in the archive but not in the manifest. */
        FOREIGN,
        /** The manifest has no valid signature by a key of this hub. */
        SIGNATURE,
        /** The hub has another archive, or another audit log entry, under this id. */
        OTHER,
        /** The archive's entry in the audit log was changed or moved in the chain. */
        AUDIT
    }
}
