package vn.lantoa.organisation;

import vn.lantoa.kernel.OutsideWorld;

/** Sender of e-mail through a mail server. Every failure is a {@link MailFault}. */
@OutsideWorld
public interface Mailer {
    /** Returns whether a mail server is configured; without one, the hub writes no letters. */
    boolean isOn();

    /** Hands one letter to the mail server, with a timeout. */
    void send(Letter letter);
}
