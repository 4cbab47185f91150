package vn.lantoa.rendition.picture;

/** The file opens only with a password. */
final class Locked extends Exception {
    private static final long serialVersionUID = 1L;

    Locked(String what) {
        super(what);
    }
}
