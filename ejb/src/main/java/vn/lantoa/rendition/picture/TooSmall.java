package vn.lantoa.rendition.picture;

/** Exception for a source with too few pixels for a picture of this width. */
final class TooSmall extends Exception {
    private static final long serialVersionUID = 1L;

    TooSmall(String what) {
        super(what);
    }
}
