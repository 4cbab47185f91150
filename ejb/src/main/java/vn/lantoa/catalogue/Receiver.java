package vn.lantoa.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The receivers of renditions. */
public enum Receiver {
    WEB("(webp|jpeg)-\\d+|mp3-\\d+"),
    PRESS("print"),
    SOCIAL("social-.*|film-.*|subtitled-.*"),
    SCREEN("mp4|mp4-\\d+|subtitled|hls"),
    LOUDSPEAKER("loudspeaker"),
    RADIO("broadcast-wav"),
    READING("text|page-\\d+");

    private final Pattern names;

    Receiver(String names) {
        this.names = Pattern.compile(names);
    }

    /** The receiver of the rendition of this name; empty if it is part of a page. */
    public static Optional<Receiver> find(String rendition) {
        return Stream.of(values())
                .filter(one -> one.names.matcher(rendition).matches())
                .findFirst();
    }

    /** The message key of its name. */
    public String labelKey() {
        return "made.for." + name().toLowerCase(Locale.ROOT);
    }
}
