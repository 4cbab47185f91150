package vn.lantoa.sms.link;

/** A connection to a telecom company that stands, until it is lost or closed. */
public interface SmscLink extends AutoCloseable {
    /**
     * Hands over one part, and does not wait for the answer, which comes as {@link LinkEvent.Answered}.
     *
     * @return false when it was surely not sent; true when it was, or perhaps was
     */
    boolean submit(Submission part);

    /** True if it stands. */
    boolean isOpen();

    /** Closes the connection; parts that are not answered stay so. */
    @Override
    void close();
}
