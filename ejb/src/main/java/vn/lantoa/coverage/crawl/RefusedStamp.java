package vn.lantoa.coverage.crawl;

/** Thrown if the authority returned no time stamp or an invalid time stamp. */
public final class RefusedStamp extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Creates the exception; the reason appears in logs. */
    public RefusedStamp(String why) {
        super(why);
    }
}
