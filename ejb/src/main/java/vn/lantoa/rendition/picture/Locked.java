package vn.lantoa.rendition.picture;

/** Exception for a file that opens only with a password. */
final class Locked extends Exception {
    private static final long serialVersionUID = 1L;

    Locked(String what) {
        super(what);
    }
}
