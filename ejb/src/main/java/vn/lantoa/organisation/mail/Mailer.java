package vn.lantoa.organisation.mail;

import vn.lantoa.kernel.OutsideWorld;

/** Hands letters to a mail server. What it has taken it delivers itself; whatever goes wrong here is a {@link MailFault}. */
@OutsideWorld
public interface Mailer {
    /** Whether there is a mail server at all; without one no letter is written. */
    boolean isOn();

    /** Hands over one letter; bounded in time. */
    void send(Letter letter);
}
