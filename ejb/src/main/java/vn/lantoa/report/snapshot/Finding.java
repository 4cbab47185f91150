package vn.lantoa.report.snapshot;

import vn.lantoa.kernel.Slug;

/**
 * Something that is wrong with the archive of a frozen copy.
 *
 * @param entry the file in it; empty where it is the archive itself
 */
public record Finding(String entry, Fault fault) {
    /** What is wrong. */
    public enum Fault implements Slug {
        /** It is no archive of this form, or its frame was changed. */
        FRAME,
        /** The bytes of the entry are not those that were frozen. */
        CHANGED,
        /** The manifest names the entry, and it is not there. */
        MISSING,
        /** The entry is there, and the manifest does not name it. */
        FOREIGN,
        /** No key of this hub has signed the manifest as it is. */
        SIGNATURE,
        /** The hub knows another archive, or another entry of the audit log, under this id. */
        OTHER,
        /** The entry of the audit log that names it was changed, or moved in the chain. */
        AUDIT
    }
}
