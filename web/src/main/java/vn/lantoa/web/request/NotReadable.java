package vn.lantoa.web.request;

/** Thrown for a request that cannot be parsed at all, so that no field can be named. */
public class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotReadable(String detail) {
        super(detail);
    }
}
