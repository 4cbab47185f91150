package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.kernel.Issue;

class ZipContainerTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String EPUB = "application/epub+zip";

    @TempDir
    Path folder;

    @Test
    void accepts_an_office_document() throws IOException {
        assertThat(check(DOCX, zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>")))
                .isEqualTo("nothing");
    }

    @Test
    void accepts_epub_and_opendocument() throws IOException {
        assertThat(check(EPUB, zip("mimetype", EPUB, "content.opf", "<package/>")))
                .isEqualTo("nothing");
        assertThat(check(ODT, zip("mimetype", ODT, "content.xml", "<office/>"))).isEqualTo("nothing");
    }

    @Test
    void rejects_an_ordinary_zip_named_as_a_document() throws IOException {
        assertThat(check(DOCX, zip("payload.exe", "MZ"))).isEqualTo("not-what-its-name-says");
        assertThat(check(ODT, zip("mimetype", EPUB))).isEqualTo("not-what-its-name-says");
        assertThat(check(EPUB, zip("content.opf", "x"))).isEqualTo("not-what-its-name-says");
    }

    @Test
    void rejects_bytes_that_are_not_a_zip() throws IOException {
        assertThat(check(DOCX, "PK\u0003\u0004 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("not-what-its-name-says");
        assertThat(check(DOCX, new byte[0])).isEqualTo("not-what-its-name-says");
    }

    @Test
    void refuses_a_few_bytes_that_become_many() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) zip.write(zeros);
        }
        assertThat(bomb.size()).isLessThan(300_000);

        assertThat(check(DOCX, bomb.toByteArray())).isEqualTo("zip-bomb [ratio]");
    }

    @Test
    void refuses_more_entries_than_any_document_has() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= ZipContainer.MAX_ENTRIES; i++) zip.putNextEntry(new ZipEntry("e" + i));
        }

        assertThat(check(DOCX, bytes.toByteArray())).isEqualTo("zip-bomb [entries]");
    }

    @Test
    void rejects_an_oversized_directory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var longName = "n".repeat(60_000);
            for (int i = 0; i < 90; i++) zip.putNextEntry(new ZipEntry(longName + i));
        }

        assertThat(check(DOCX, bytes.toByteArray())).isEqualTo("zip-bomb [entries]");
    }

    @Test
    void rejects_overlapping_entries() throws IOException {
        var one = zip("[Content_Types].xml", "x".repeat(100), "word/document.xml", random(20_000));

        assertThat(check(DOCX, overlapping(one, 5))).isEqualTo("zip-bomb [overlap]");
    }

    /** The same zip with each directory entry repeated this many times, all at the same position. */
    private static byte[] overlapping(byte[] zip, int times) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = zip.length - 22;
        var size = bytes.getInt(end + 12);
        var from = bytes.getInt(end + 16);
        var count = bytes.getShort(end + 10);
        var out = ByteBuffer.allocate(from + size * times + 22).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, from);
        for (int i = 0; i < times; i++) out.put(zip, from, size);
        out.put(zip, end, 22);
        var newEnd = out.capacity() - 22;
        out.putShort(newEnd + 8, (short) (count * times)).putShort(newEnd + 10, (short) (count * times));
        out.putInt(newEnd + 12, size * times);
        return out.array();
    }

    private String check(String type, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("container"), bytes);
        return ZipContainer.check(file, type).map(ZipContainerTest::words).orElse("nothing");
    }

    private static String words(Issue issue) {
        return issue.params().isEmpty() ? issue.code() : issue.code() + " " + issue.params();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
