package vn.lantoa.rendition.picture;

/** Refusal of a picture that cannot be rendered; the message is the reason, a slug such as {@code too-many-pixels}. */
final class PictureRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    PictureRefusal(String reason) {
        super(reason);
    }
}
