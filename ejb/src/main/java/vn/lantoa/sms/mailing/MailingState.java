package vn.lantoa.sms.mailing;

import java.util.Locale;

/**
 * The state of a mailing.
 *
 * <pre>
 * RUNNING -> DONE (nothing waits any more) | CANCELLED (what waits is not sent)
 * </pre>
 */
public enum MailingState {
    RUNNING,
    DONE,
    CANCELLED;

    /** True if that state may come next. */
    public boolean mayBecome(MailingState next) {
        return this == RUNNING && next != RUNNING;
    }

    /** The word on the wire: {@code running}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
