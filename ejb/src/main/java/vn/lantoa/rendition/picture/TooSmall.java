package vn.lantoa.rendition.picture;

/** There are not enough points for a picture of this width. */
final class TooSmall extends Exception {
    private static final long serialVersionUID = 1L;

    TooSmall(String what) {
        super(what);
    }
}
