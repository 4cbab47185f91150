package vn.lantoa.web.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of entity tags of a condition (RFC 9110 section 8.8.3), or {@code *} for any.
 *
 * @param any whether it is {@code *}
 */
record EntityTags(boolean any, List<Tag> tags) {
    /** One tag without its quotes. */
    record Tag(boolean weak, String value) {}

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");

    EntityTags {
        tags = List.copyOf(tags);
    }

    /** Reads the value of {@code If-Match}, {@code If-None-Match} or {@code If-Range}; what is no tag in it is left out. */
    static EntityTags of(String header) {
        var tags = new ArrayList<Tag>();
        var found = TAG.matcher(header);
        while (found.find()) tags.add(new Tag(found.group(1) != null, found.group(2)));
        return new EntityTags(header.strip().equals("*"), tags);
    }

    /** Whether this strong tag is one by the strong comparison (RFC 9110 section 8.8.3.2): a weak one is equal to none. */
    boolean hasStrongly(String tag) {
        return any || tags.stream().anyMatch(one -> !one.weak() && one.value().equals(tag));
    }

    /** By the weak comparison: a proxy that packs makes {@code W/"…"} of a strong tag, and it is still the same. */
    boolean hasWeakly(String tag) {
        return any || tags.stream().anyMatch(one -> one.value().equals(tag));
    }
}
