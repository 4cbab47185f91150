package vn.lantoa.approval;

/** Why a submission became void: slugs, translated where they are shown. */
final class VoidReasons {
    static final String NEWER_VERSION = "newer-version";
    static final String VERSION_REFUSED = "version-refused";

    private VoidReasons() {}
}
