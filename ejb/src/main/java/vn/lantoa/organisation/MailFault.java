package vn.lantoa.organisation;

/** Thrown if the mail server is unavailable or rejects a letter. */
public class MailFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailFault(String message, Throwable cause) {
        super(message, cause);
    }
}
