package vn.lantoa.web.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/**
 * Stream of a multipart body that is refused as soon as it exceeds its number of parts or bytes. Parts that contain
 * parts are refused as well, because the inner parts would not be counted. A large body is also refused before it fills
 * the disk. Not thread-safe.
 */
final class BoundedForm extends FilterInputStream {
    /** Maximum characters of a part's head. RESTEasy fails on more than 1,000 header fields. */
    private static final int LONGEST_HEAD = 2_000;

    /** Maximum characters of a header line. RESTEasy fails on lines of 1,000 characters, including the line end. */
    private static final int LONGEST_LINE = 997;

    /** Bytes between two checks of the free disk space. */
    private static final int PIECE = 1 << 20;

    /** Bytes of disk that forms leave free. */
    private static final long RESERVE = 256L << 20;

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    /** Media types of parts that contain parts. */
    private static final Pattern NESTED = Pattern.compile("(?im)^content-type[^\\n]*(?:multipart|message)");

    private final byte[] delimiter;
    private final long mostBytes;
    private final LongSupplier room;
    private long bytes;
    private long counted;
    private int parts;
    private int matched;
    private int line;

    /** The head of the part that is being read; null outside a head. */
    private @Nullable StringBuilder head;

    /**
     * Creates the stream.
     *
     * @param boundary boundary between the parts, from the media type
     * @param room returns the free bytes where parts are stored
     */
    BoundedForm(InputStream body, String boundary, long mostBytes, LongSupplier room) {
        super(body);
        this.delimiter = ("\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.mostBytes = mostBytes;
        this.room = room;
        // the first delimiter may be at the very beginning
        this.matched = 1;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            see((byte) read);
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        for (int i = from; i < from + read; i++) see(into[i]);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, Integer.MAX_VALUE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    // a line feed occurs only at the start of a delimiter: after a mismatch, matching restarts at this byte or the next
    private void see(byte one) {
        if (head != null) readHead(head.append((char) (one & 0xff)));
        if (one != delimiter[matched]) matched = one == delimiter[0] ? 1 : 0;
        else if (++matched == delimiter.length) {
            matched = 0;
            head = new StringBuilder();
            line = 0;
            if (++parts > FormBounds.MOST_PARTS + 1) throw refused("too-many", FormBounds.MOST_PARTS);
        }
    }

    private void readHead(StringBuilder read) {
        int last = read.length() - 1;
        if (read.charAt(last) != '\n') {
            if (++line > LONGEST_LINE || last >= LONGEST_HEAD)
                throw new NotReadable("a part of the form has a head of more than " + LONGEST_HEAD
                        + " characters, or a line in it of more than " + LONGEST_LINE);
            return;
        }
        boolean blank = line == 0 || line == 1 && read.charAt(last - 1) == '\r';
        line = 0;
        // the first line is the rest of the delimiter
        if (!blank || read.indexOf("\n") == last) return;
        if (NESTED.matcher(FOLD.matcher(read).replaceAll(" ")).find())
            throw new NotReadable("a part of the form is multipart");
        head = null;
    }

    private void count(int more) throws IOException {
        bytes += more;
        if (bytes > mostBytes) throw refused("too-large", mostBytes);
        if (bytes - counted < PIECE) return;
        counted = bytes;
        if (room.getAsLong() < RESERVE) throw new IOException("No space left on device except the reserve");
    }

    private static Rejected refused(String code, Number most) {
        return new Rejected("too-large", Issues.of("body", code, most));
    }
}
