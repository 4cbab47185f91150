package vn.lantoa.catalogue;

import java.util.Map;

/**
 * Audience of the catalogue. Partners are handled separately, because they find only assets to which they are entitled.
 */
public enum Audience {
    /** Everyone: finds public releases. */
    EVERYONE("public_release", "'PUBLIC'"),
    /** Officers of agencies: find all releases of any reach. */
    AGENCIES("agency_release", "'PUBLIC', 'PARTNERS', 'INTERNAL'");

    private final String view;
    private final String reaches;

    Audience(String view, String reaches) {
        this.view = view;
        this.reaches = reaches;
    }

    /** Returns the database view of the releases that this audience finds. */
    String view() {
        return view;
    }

    /** Returns the reaches of these releases, as an SQL list. */
    String reaches() {
        return reaches;
    }

    /** Returns the source for reading whole entries. */
    EntrySource entries() {
        return new EntrySource(view, reaches, "true", Map.of());
    }
}
