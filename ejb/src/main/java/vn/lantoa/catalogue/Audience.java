package vn.lantoa.catalogue;

import java.util.Map;

/** The audiences of the catalogue other than partners, who find what they are entitled to. */
public enum Audience {
    /** Everyone: finds public releases. */
    EVERYONE("public_release", "'PUBLIC'"),
    /** Officers of agencies: find all releases, whatever their reach. */
    AGENCIES("agency_release", "'PUBLIC', 'PARTNERS', 'INTERNAL'");

    private final String view;
    private final String reaches;

    Audience(String view, String reaches) {
        this.view = view;
        this.reaches = reaches;
    }

    /** The view of the releases that this audience finds. */
    String view() {
        return view;
    }

    /** Their reaches, as a list of SQL. */
    String reaches() {
        return reaches;
    }

    /** The releases of which whole entries are read. */
    EntrySource entries() {
        return new EntrySource(view, reaches, "true", Map.of());
    }
}
