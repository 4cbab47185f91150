package vn.lantoa.sms.gateway;

/** Thrown when a connection cannot be established. The message is human-readable and contains no secrets. */
public class LinkFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkFault(String said, Throwable cause) {
        super(said, cause);
    }
}
