package vn.lantoa.rendition.picture;

/** Exception for a picture with more pixels than are reasonable: an attack or a mistake. */
final class TooManyPixels extends Exception {
    private static final long serialVersionUID = 1L;

    TooManyPixels(String what) {
        super(what);
    }
}
