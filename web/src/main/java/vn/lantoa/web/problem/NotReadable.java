package vn.lantoa.web.problem;

/** A request that cannot be read at all, so that nobody can say which field of it is wrong. */
public class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotReadable(String detail) {
        super(detail);
    }
}
