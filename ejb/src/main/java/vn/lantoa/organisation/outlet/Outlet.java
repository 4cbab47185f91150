package vn.lantoa.organisation.outlet;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The outlet by which a partner brings something to people itself. */
public enum Outlet {
    /** Messages to telephones: a telecom company. */
    SMS,
    /** Bulletins to loudspeakers of communes: a source information system. */
    LOUDSPEAKER,
    /** Bulletins by radio. */
    RADIO;

    /** The word on the wire: {@code sms}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outlet of this word or constant name. */
    public static Optional<Outlet> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
