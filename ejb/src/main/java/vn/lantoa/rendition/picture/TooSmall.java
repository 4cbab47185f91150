package vn.lantoa.rendition.picture;

/** The source has too few pixels for a picture of this width. */
final class TooSmall extends Exception {
    private static final long serialVersionUID = 1L;

    TooSmall(String what) {
        super(what);
    }
}
