package vn.lantoa.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.kernel.Slug;

/** Intended use of renditions. */
public enum Receiver implements Slug {
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

    /** Returns the receiver of the rendition with the given name; empty if the rendition is only part of a page. */
    public static Optional<Receiver> find(String rendition) {
        return Stream.of(values())
                .filter(one -> one.names.matcher(rendition).matches())
                .findFirst();
    }

    /** Returns the message key of the receiver's name. */
    public String labelKey() {
        return "made.for." + slug();
    }
}
