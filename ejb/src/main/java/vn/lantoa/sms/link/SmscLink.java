package vn.lantoa.sms.link;

/** A connection to a telecom company that stands, until it is lost or closed. */
public interface SmscLink extends AutoCloseable {
    /**
     * Hands over one part, and does not wait for the answer, which comes as {@link LinkEvent.Answered}.
     *
     * @return false when it was surely not sent; true when it was, or perhaps was
     */
    boolean submit(Submission part);

    /** Whether it stands. */
    boolean isOpen();

    /** Ends it; nothing more is heard of what has not been answered. */
    @Override
    void close();
}
