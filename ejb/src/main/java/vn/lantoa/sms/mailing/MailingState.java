package vn.lantoa.sms.mailing;

import vn.lantoa.kernel.Slug;

/**
 * The state of a mailing.
 *
 * <pre>
 * RUNNING -> DONE (nothing waits any more) | CANCELLED (what waits is not sent)
 * </pre>
 */
public enum MailingState implements Slug {
    RUNNING,
    DONE,
    CANCELLED;

    /** True if that state may come next. */
    public boolean mayBecome(MailingState next) {
        return this == RUNNING && next != RUNNING;
    }
}
