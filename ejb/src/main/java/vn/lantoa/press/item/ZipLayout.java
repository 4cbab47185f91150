package vn.lantoa.press.item;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Layout of a ZIP, computed before any data is read, because all entries are stored without compression. The total
 * length is known, and any range can be opened without reading the preceding data.
 */
final class ZipLayout {
    /**
     * Segment of the ZIP.
     *
     * @param from the position of its first byte
     */
    private record Segment(long from, long length, Bytes bytes) {}

    private final List<Segment> segments = new ArrayList<>();
    private long end;

    /**
     * Creates the layout.
     *
     * @param at the modification time of all entries
     */
    ZipLayout(List<ZipEntryPlan> entries, Instant at) {
        var headers = new ZipHeaders(at);
        var directory = new ArrayList<byte[]>();
        for (var entry : entries) {
            directory.add(headers.central(entry, end));
            add(headers.local(entry));
            add(entry.length(), entry.bytes());
        }
        long offset = end;
        directory.forEach(this::add);
        add(headers.end(entries.size(), offset, end - offset));
    }

    /** Returns the total length in bytes. */
    long length() {
        return end;
    }

    /** Opens {@code length} bytes starting at {@code from}; the entries are opened one after the other. */
    InputStream open(long from, long length) {
        return new Part(from, from + length);
    }

    private void add(byte[] bytes) {
        add(bytes.length, Bytes.of(bytes));
    }

    private void add(long length, Bytes bytes) {
        if (length == 0) return;
        segments.add(new Segment(end, length, bytes));
        end += length;
    }

    /** Stream of a byte range. Closing it does not open further entries. */
    private final class Part extends InputStream {
        private long at;
        private final long to;
        private int next;
        private long left;
        private InputStream current = nullInputStream();

        Part(long from, long to) {
            this.at = from;
            this.to = to;
            while (next < segments.size()
                    && segments.get(next).from() + segments.get(next).length() <= from) next++;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int wanted) throws IOException {
            if (wanted == 0) return 0;
            if (at >= to) return -1;
            if (left == 0) openNext();
            int read = current.read(buffer, offset, (int) Math.min(wanted, left));
            if (read < 0) throw new IOException("a file of the package is shorter than its stored length");
            at += read;
            left -= read;
            return read;
        }

        private void openNext() throws IOException {
            current.close();
            var segment = segments.get(next++);
            long skipped = at - segment.from();
            left = Math.min(segment.length() - skipped, to - at);
            current = segment.bytes().open(skipped, left);
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
