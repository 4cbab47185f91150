package vn.lantoa.sms.gateway;

import vn.lantoa.kernel.Slug;

/**
 * State of a mailing.
 *
 * <pre>
 * RUNNING -> DONE (no parts wait) | CANCELLED (waiting parts are not sent)
 * </pre>
 */
public enum MailingState implements Slug {
    RUNNING,
    DONE,
    CANCELLED;

    /** Returns whether this transition is allowed. */
    public boolean mayBecome(MailingState next) {
        return this == RUNNING && next != RUNNING;
    }
}
