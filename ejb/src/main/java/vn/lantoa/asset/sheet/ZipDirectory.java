package vn.lantoa.asset.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parser of the central directory of a ZIP (PKWARE APPNOTE 4.3), read from its last bytes: names, sizes and offsets of
 * the files. Unsafe or oversized ZIPs are refused. Nothing is unpacked here. Stateless.
 */
final class ZipDirectory {
    static final int MOST_FILES = 300;

    /** The maximum unpacked size of all files together, in bytes. */
    static final long MOST_BYTES = 4L << 30;

    /** The maximum number of bytes read at the end of a ZIP: some kilobytes per file. */
    static final int MOST_TAIL = 1 << 20;

    /** The maximum compression ratio; a higher ratio indicates an attack. */
    private static final int MOST_RATIO = 200;

    /** The unpacked size in bytes below which any compression ratio is harmless. */
    private static final long HARMLESS = 64L << 20;

    private static final String FIELD = "zip";
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8_NAME = 1 << 11;
    private static final int DEFLATED = 8;
    private static final long IN_64_BITS = 0xFFFFFFFFL;

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");

    /** Files that operating systems add to a ZIP. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final ByteBuffer tail;
    private final long tailFrom;

    private ZipDirectory(byte[] tail, long length) {
        this.tail = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        this.tailFrom = length - tail.length;
    }

    /**
     * Returns the files of a ZIP.
     *
     * @throws SheetRefusal if the file is not a ZIP, or is unsafe
     */
    static List<FileSheet.Entry> read(byte[] tail, long length) {
        return new ZipDirectory(tail, length).entries();
    }

    private List<FileSheet.Entry> entries() {
        int end = end();
        long from = unsigned(end + 16);
        long bytes = unsigned(end + 12);
        if (from == IN_64_BITS || bytes == IN_64_BITS) throw refused("too-large", "");
        // the directory ends where the end record begins
        if (from + bytes != tailFrom + end) throw refused("not-what-its-name-says", "");
        if (from < tailFrom) throw refused("too-many", MOST_FILES);
        var files = new ArrayList<FileSheet.Entry>();
        int at = (int) (from - tailFrom);
        while (at < end) at = entry(at, end, files);
        check(files, from);
        return files;
    }

    private int end() {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--)
            if (tail.getInt(at) == END && at + END_BYTES + small(at + 20) == tail.limit()) return at;
        throw refused("not-what-its-name-says", "");
    }

    /** Reads the entry at this position; returns the position of the next entry. */
    private int entry(int at, int end, List<FileSheet.Entry> files) {
        if (at + ENTRY_BYTES > end || tail.getInt(at) != ENTRY) throw refused("not-what-its-name-says", "");
        int next = at + ENTRY_BYTES + small(at + 28) + small(at + 30) + small(at + 32);
        if (next > end) throw refused("not-what-its-name-says", "");
        var name = name(at);
        if (name.endsWith("/") || isLitter(name)) return next;
        int method = small(at + 10);
        if ((small(at + 8) & ENCRYPTED) != 0) throw refused("has-password", name);
        if (method != 0 && method != DEFLATED) throw refused("packed-otherwise", name);
        var file = new FileSheet.Entry(
                name, "", unsigned(at + 42), unsigned(at + 20), unsigned(at + 24), method == DEFLATED);
        checkSafe(file);
        files.add(file);
        if (files.size() > MOST_FILES) throw refused("too-many", MOST_FILES);
        return next;
    }

    private static void checkSafe(FileSheet.Entry file) {
        var segments = List.of(file.name().split("/", -1));
        boolean leadsOut = segments.stream().anyMatch(one -> one.isEmpty() || one.equals("..") || one.equals("."));
        if (leadsOut || DRIVE.matcher(file.name()).matches()) throw refused("leads-out", file.name());
        if (CONTROL.matcher(file.name()).find()) throw refused("name-has-control-characters", "");
        if (file.at() == IN_64_BITS || file.packed() == IN_64_BITS || file.bytes() == IN_64_BITS)
            throw refused("too-large", "");
        boolean crafted = file.bytes() > HARMLESS && file.bytes() / MOST_RATIO > file.packed();
        if (crafted || !file.deflated() && file.bytes() != file.packed()) throw refused("zip-bomb", "ratio");
    }

    private static void check(List<FileSheet.Entry> files, long directory) {
        var names = new HashSet<String>();
        for (var file : files)
            if (!names.add(file.name().toLowerCase(Locale.ROOT))) throw refused("same-file-twice", file.name());
        if (files.stream().mapToLong(FileSheet.Entry::bytes).sum() > MOST_BYTES) throw refused("zip-bomb", "size");
        // overlapping entries would unpack to more bytes than the ZIP has
        long free = 0;
        for (var file : files.stream()
                .sorted(Comparator.comparingLong(FileSheet.Entry::at))
                .toList()) {
            if (file.at() < free) throw refused("zip-bomb", "overlap");
            free = file.at() + LOCAL_BYTES + file.packed();
        }
        if (free > directory) throw refused("zip-bomb", "overlap");
    }

    /** Returns the path of an entry with slashes; some programs write backslashes. */
    private String name(int at) {
        var bytes = new byte[small(at + 28)];
        tail.get(at + ENTRY_BYTES, bytes);
        boolean utf8 = (small(at + 8) & UTF_8_NAME) != 0;
        return Normalizer.normalize(decoded(bytes, utf8).replace('\\', '/'), Normalizer.Form.NFC);
    }

    private static String decoded(byte[] bytes, boolean utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            if (utf8) throw refused("not-utf-8", "");
            // names not marked as UTF-8 are in code page 437
            var old = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
            return new String(bytes, old);
        }
    }

    private static boolean isLitter(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/")
                || LITTER.contains(last)
                || last.startsWith("._")
                || last.equals(".ds_store");
    }

    private int small(int at) {
        return Short.toUnsignedInt(tail.getShort(at));
    }

    private long unsigned(int at) {
        return Integer.toUnsignedLong(tail.getInt(at));
    }

    private static SheetRefusal refused(String code, Object parameter) {
        return new SheetRefusal(FIELD, code, parameter);
    }
}
