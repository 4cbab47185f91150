package vn.lantoa.rendition.picture;

/** The picture has more pixels than anybody looks at: a bomb, or a mistake. */
final class TooManyPixels extends Exception {
    private static final long serialVersionUID = 1L;

    TooManyPixels(String what) {
        super(what);
    }
}
