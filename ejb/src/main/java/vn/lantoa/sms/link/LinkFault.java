package vn.lantoa.sms.link;

/** A connection could not be made; the message says why, for people, without a secret. */
public class LinkFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkFault(String said) {
        super(said);
    }

    public LinkFault(String said, Throwable cause) {
        super(said, cause);
    }
}
