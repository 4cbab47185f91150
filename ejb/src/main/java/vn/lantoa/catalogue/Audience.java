package vn.lantoa.catalogue;

/** Who looks at the catalogue without being a partner; what partners find is a matter of their entitlements. */
public enum Audience {
    /** Finds what is let out to the public. */
    EVERYONE("public_release", "'PUBLIC'"),
    /** Officers of agencies: find whatever is let out, to whomever. */
    AGENCIES("agency_release", "'PUBLIC', 'PARTNERS', 'INTERNAL'");

    private final String view;
    private final String reaches;

    Audience(String view, String reaches) {
        this.view = view;
        this.reaches = reaches;
    }

    /** The view of the releases that it finds. */
    String view() {
        return view;
    }

    /** Their reaches, as a list of SQL. */
    String reaches() {
        return reaches;
    }

    /** The query of whole entries, see {@link EntryRows#select}. */
    String entries() {
        return EntryRows.select(view, reaches, "true");
    }
}
