package vn.lantoa.coverage.stamp;

/** The refusal of a time stamp: the authority gave none, or one that does not hold. */
public final class RefusedStamp extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A refusal for this reason, in words for a log. */
    public RefusedStamp(String why) {
        super(why);
    }
}
