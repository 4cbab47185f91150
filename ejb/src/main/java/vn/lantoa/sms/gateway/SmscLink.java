package vn.lantoa.sms.gateway;

/** Open connection to the SMSC of a telecom company. */
public interface SmscLink extends AutoCloseable {
    /**
     * Submits one part without waiting for the answer, which arrives as {@link LinkEvent.Answered}.
     *
     * @return false if the part was certainly not sent; true if it was or may have been sent
     */
    boolean submit(Submission part);

    /** Returns whether the connection is open. */
    boolean isOpen();

    /** Closes the connection; unanswered parts stay unanswered. */
    @Override
    void close();
}
