package vn.lantoa.sms.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The class of a message under the rules on unwanted messages (Decree 91/2020/NĐ-CP). */
public enum MessageClass {
    /** A notice of a public service. */
    NOTICE,
    /** Part of a campaign: it wants something of who reads it. */
    CAMPAIGN,
    /** Danger to life or property. Its terms are as strict as the others' until somebody sets them otherwise. */
    EMERGENCY;

    /** The word on the wire: {@code notice}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of this word or constant name. */
    public static Optional<MessageClass> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
