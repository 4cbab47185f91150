package vn.lantoa.web.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A satisfiable byte range (RFC 9110 section 14). A request for several ranges gets the whole file, as the RFC allows.
 *
 * @param from first byte, from 0
 * @param length number of bytes, at least 1
 */
record ByteRange(long from, long length) {
    private static final Pattern ONE =
            Pattern.compile("bytes=[ \\t]*+(\\d{0,18}+)[ \\t]*+-[ \\t]*+(\\d{0,18}+)[ \\t]*+");

    private static final int LONGEST = 100;

    /** The result of a {@code Range} header for a file. */
    enum Ask {
        WHOLE,
        PART,
        UNSATISFIABLE
    }

    /**
     * The answer to a {@code Range} header.
     *
     * @param ask whether the whole file, a part or nothing is sent
     * @param range the part; null except for {@link Ask#PART}
     */
    record Answer(Ask ask, @Nullable ByteRange range) {}

    /**
     * Parses a {@code Range} header.
     *
     * @param header value of the header, empty if absent; ignored if malformed or longer than 100 characters, as RFC
     *     9110 requires
     * @param size size of the whole file in bytes
     */
    static Answer of(String header, long size) {
        var match = ONE.matcher(header);
        if (header.length() > LONGEST || !match.matches()) return new Answer(Ask.WHOLE, null);
        var first = match.group(1);
        var last = match.group(2);
        if (first.isEmpty() && last.isEmpty()) return new Answer(Ask.WHOLE, null);
        if (first.isEmpty()) return suffix(Long.parseLong(last), size);
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) return new Answer(Ask.WHOLE, null);
        if (from >= size) return new Answer(Ask.UNSATISFIABLE, null);
        return part(from, to - from + 1);
    }

    private static Answer suffix(long length, long size) {
        if (length == 0) return new Answer(Ask.UNSATISFIABLE, null);
        long taken = Math.min(length, size);
        return part(size - taken, taken);
    }

    private static Answer part(long from, long length) {
        return new Answer(Ask.PART, new ByteRange(from, length));
    }

    /** Returns the value of {@code Content-Range}. */
    String contentRange(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
