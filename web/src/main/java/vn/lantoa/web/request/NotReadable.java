package vn.lantoa.web.request;

/** Thrown for a request that cannot be parsed at all, so that the error names no field. */
public class NotReadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotReadable(String detail) {
        super(detail);
    }
}
