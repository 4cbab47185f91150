package vn.lantoa.organisation.mail;

import vn.lantoa.kernel.OutsideWorld;

/**
 * The sender of letters through a mail server, which then delivers them itself; every failure here is a {@link
 * MailFault}.
 */
@OutsideWorld
public interface Mailer {
    /** True if there is a mail server; without one no letter is written. */
    boolean isOn();

    /** Hands over one letter; bounded in time. */
    void send(Letter letter);
}
