package vn.lantoa.asset.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDirectoryTest {
    /** Offsets in an entry of the directory (APPNOTE 4.3.12). */
    private static final int FLAGS = 8;

    private static final int METHOD = 10;
    private static final int PACKED = 20;
    private static final int BYTES = 24;
    private static final int LOCAL = 42;

    @Test
    void lists_files_with_position_and_size() {
        var zip = SheetFiles.zip(files("ảnh/một.jpg", "ảnh/", "hai.txt"));

        var entries = read(zip);

        assertThat(entries)
                .extracting(FileSheet.Entry::name, FileSheet.Entry::bytes, FileSheet.Entry::deflated)
                .containsExactly(tuple("ảnh/một.jpg", 9L, true), tuple("hai.txt", 7L, true));
        assertThat(zip[(int) entries.get(1).at()]).isEqualTo((byte) 'P');
    }

    @Test
    void needs_only_the_end_of_a_large_zip() {
        var zip = SheetFiles.zip(files("một.txt", "hai.txt"));
        var large = new byte[5_000 + zip.length];
        System.arraycopy(zip, 0, large, 5_000, zip.length);
        // as if five thousand bytes of files preceded it
        int from = large.length - 22 + 16;
        patch(
                large,
                from,
                5_000 + ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).getInt(from));
        var tail = Arrays.copyOfRange(large, 5_000, large.length);

        assertThat(ZipDirectory.read(tail, large.length)).hasSize(2);
    }

    @Test
    void skips_files_added_by_operating_systems() {
        assertThat(read(SheetFiles.zip(files("a.jpg", "__MACOSX/._a.jpg", ".DS_Store", "ảnh/Thumbs.db"))))
                .extracting(FileSheet.Entry::name)
                .containsExactly("a.jpg");
    }

    @Test
    void composes_decomposed_names_and_converts_windows_separators() {
        assertThat(read(SheetFiles.zip(files("thu\u031b mu\u0323c\\a\u0309nh.jpg"))))
                .extracting(FileSheet.Entry::name)
                .containsExactly("thư mục/ảnh.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.jpg", "x/../../a.jpg", "/etc/a.jpg", "C:/a.jpg", "..\\a.jpg", "x//a.jpg", "./a.jpg"})
    void rejects_path_traversal(String name) {
        refuses(SheetFiles.zip(files(name)), "zip leads-out " + name.replace('\\', '/'));
    }

    @Test
    void rejects_passwords_and_other_compression_methods() {
        refuses(patched(FLAGS, 1), "zip has-password a.txt");
        refuses(patched(METHOD, 14), "zip packed-otherwise a.txt");
    }

    @Test
    void rejects_implausible_compression_ratios() {
        refuses(patched(BYTES, 70 << 20), "zip zip-bomb ratio");
        refuses(patched(METHOD, 0), "zip zip-bomb ratio");
        var many = SheetFiles.zip(files("a.txt", "b.txt"));
        change(many, entry -> {
            patch(many, entry + BYTES, 0xC0000000);
            patch(many, entry + PACKED, 0x01000000);
        });
        refuses(many, "zip zip-bomb size");
    }

    @Test
    void rejects_overlapping_files() {
        var zip = SheetFiles.zip(files("a.txt", "b.txt"));
        change(zip, entry -> patch(zip, entry + LOCAL, 0));

        refuses(zip, "zip zip-bomb overlap");
    }

    @Test
    void rejects_names_that_differ_only_in_case() {
        refuses(SheetFiles.zip(files("a.jpg", "A.JPG")), "zip same-file-twice A.JPG");
    }

    @Test
    void rejects_more_files_than_drafts_allowed_at_once() {
        var names = new String[ZipDirectory.MOST_FILES + 1];
        for (int i = 0; i < names.length; i++) names[i] = i + ".txt";

        assertThat(read(SheetFiles.zip(files(Arrays.copyOf(names, ZipDirectory.MOST_FILES)))))
                .hasSize(ZipDirectory.MOST_FILES);
        refuses(SheetFiles.zip(files(names)), "zip too-many " + ZipDirectory.MOST_FILES);
    }

    @Test
    void rejects_other_truncated_and_oversized_files() {
        refuses(
                "not a zip at all, whatever it is called".getBytes(StandardCharsets.US_ASCII),
                "zip not-what-its-name-says ");
        var cut = SheetFiles.zip(files("a.txt"));
        refuses(Arrays.copyOfRange(cut, 10, cut.length), "zip not-what-its-name-says ");
        var large = SheetFiles.zip(files("a.txt"));
        patch(large, large.length - 22 + 16, -1);
        refuses(large, "zip too-large ");
    }

    private static List<FileSheet.Entry> read(byte[] zip) {
        return ZipDirectory.read(zip, zip.length);
    }

    private static void refuses(byte[] zip, String why) {
        assertThatThrownBy(() -> read(zip)).isInstanceOf(SheetRefusal.class).hasMessage(why);
    }

    /** Files whose content is their name, except for folders. */
    private static Map<String, String> files(String... names) {
        var files = new LinkedHashMap<String, String>();
        for (var name : names) files.put(name, name.endsWith("/") ? "" : name.substring(name.lastIndexOf('/') + 1));
        return files;
    }

    private static byte[] patched(int field, int value) {
        var zip = SheetFiles.zip(Map.of("a.txt", "a.txt, and more that deflates a little a little a little"));
        change(zip, entry -> {
            if (field == BYTES) patch(zip, entry + field, value);
            else ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(entry + field, (short) value);
        });
        return zip;
    }

    /** Calls this with the position of each directory entry. */
    private static void change(byte[] zip, Consumer<Integer> work) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) if (bytes.getInt(at) == 0x02014b50) work.accept(at);
    }

    private static void patch(byte[] zip, int at, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }
}
