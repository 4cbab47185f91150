package vn.lantoa.web.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Entity tags of a condition (RFC 9110 section 8.8.3), or {@code *} for any.
 *
 * @param any true for {@code *}
 */
record EntityTags(boolean any, List<Tag> tags) {
    /** Entity tag without its quotes. */
    record Tag(boolean weak, String value) {}

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");

    /** Parses {@code If-Match}, {@code If-None-Match} or {@code If-Range}; invalid tags are left out. */
    static EntityTags of(String header) {
        var tags = new ArrayList<Tag>();
        var found = TAG.matcher(header);
        while (found.find()) tags.add(new Tag(found.group(1) != null, found.group(2)));
        return new EntityTags(header.strip().equals("*"), tags);
    }

    /** Returns true if this strong tag is listed, by strong comparison (RFC 9110 section 8.8.3.2). */
    boolean hasStrongly(String tag) {
        return any || tags.stream().anyMatch(one -> !one.weak() && one.value().equals(tag));
    }

    /** Returns true if this tag is listed, by weak comparison: compressing proxies turn a tag into {@code W/"…"}. */
    boolean hasWeakly(String tag) {
        return any || tags.stream().anyMatch(one -> one.value().equals(tag));
    }
}
