package vn.lantoa.run;

/** Thrown if the product cannot start. The message states the reason in one line for the user. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String why) {
        super(why);
    }

    public CannotStart(String why, Throwable cause) {
        super(why, cause);
    }
}
