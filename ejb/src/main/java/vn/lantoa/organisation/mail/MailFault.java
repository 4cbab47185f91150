package vn.lantoa.organisation.mail;

/** The mail server could not be reached, or did not take a letter. */
public class MailFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailFault(String message, Throwable cause) {
        super(message, cause);
    }
}
