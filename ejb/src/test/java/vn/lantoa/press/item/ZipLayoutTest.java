package vn.lantoa.press.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.kernel.Sha256;

/** A computed ZIP is valid, whole or in parts, also beyond 32 bits. */
class ZipLayoutTest {
    private static final Instant AT = Instant.parse("2026-10-10T01:02:04Z");

    @Test
    void a_sequential_reader_finds_every_file() throws IOException {
        var files = Map.of("index.html", "<p>Chào</p>", "files/01-tờ rơi.txt", "một\nhai", "rỗng.txt", "");
        var layout = layout(files);

        var read = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(layout.open(0, layout.length()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(entry.getTimeLocal()).isEqualTo("2026-10-10T01:02:04");
            }
        }

        assertThat(read).isEqualTo(files);
    }

    @Test
    void every_range_equals_the_same_bytes_of_the_whole() throws IOException {
        var layout = layout(Map.of("a.txt", "x".repeat(1000), "b.txt", "y".repeat(3), "c.txt", "z".repeat(500)));
        var whole = layout.open(0, layout.length()).readAllBytes();
        assertThat(whole).hasSize((int) layout.length());

        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(whole.length);
            int length = 1 + random.nextInt(whole.length - from);
            var part = new ByteArrayOutputStream();
            try (var in = layout.open(from, length)) {
                in.transferTo(part);
            }
            assertThat(part.toByteArray()).isEqualTo(java.util.Arrays.copyOfRange(whole, from, from + length));
        }
    }

    @Test
    void opens_only_the_files_it_reads() throws IOException {
        var opened = new ArrayList<String>();
        var entries = List.of(watched("a", opened), watched("b", opened), watched("c", opened));
        var layout = new ZipLayout(entries, AT);
        int header = 30 + 1;

        try (var in = layout.open(header + 10 + header + 3, 2)) {
            assertThat(in.readAllBytes()).hasSize(2);
        }

        assertThat(opened).containsExactly("b from 3 length 2");
    }

    @Test
    void a_truncated_file_aborts_the_response() {
        var broken = new ZipEntryPlan(
                "a", 10, 0, Sha256.of(new byte[0]), (from, length) -> new ByteArrayInputStream(new byte[5]));
        var layout = new ZipLayout(List.of(broken), AT);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> layout.open(0, layout.length()).readAllBytes()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_film_of_five_gigabytes_and_later_files_are_found(@TempDir Path directory) throws IOException {
        long five = 5L << 30;
        Bytes zeros = (from, length) -> {
            throw new IllegalStateException("not read here");
        };
        var film = new ZipEntryPlan("files/phim.mxf", five, 0, Sha256.of(new byte[0]), zeros);
        var layout = new ZipLayout(List.of(film, ZipEntryPlan.of("manifest.json", "{}")), AT);
        long header = 30 + 14 + 20;
        var file = directory.resolve("sparse.zip");
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            write(out, 0, layout.open(0, header));
            write(out, header + five, layout.open(header + five, layout.length() - header - five));
        }

        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            assertThat(zip.stream().map(entry -> entry.getName() + " " + entry.getSize()))
                    .containsExactly("files/phim.mxf " + five, "manifest.json 2");
            assertThat(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes())
                    .asString()
                    .isEqualTo("{}");
        }
    }

    @Test
    void more_files_than_16_bits_can_count_are_found(@TempDir Path directory) throws IOException {
        var entries = new ArrayList<ZipEntryPlan>();
        for (int i = 0; i < 65_600; i++) entries.add(ZipEntryPlan.of("f" + i, "x"));
        var layout = new ZipLayout(entries, AT);
        var file = directory.resolve("many.zip");
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            write(out, 0, layout.open(0, layout.length()));
        }

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(65_600);
        }
    }

    private static void write(FileChannel out, long at, InputStream bytes) throws IOException {
        out.position(at);
        var sink = Channels.newOutputStream(out);
        bytes.transferTo(sink);
    }

    private static ZipLayout layout(Map<String, String> files) {
        return new ZipLayout(
                files.entrySet().stream()
                        .map(file -> ZipEntryPlan.of(file.getKey(), file.getValue()))
                        .toList(),
                AT);
    }

    private static ZipEntryPlan watched(String name, List<String> opened) {
        return new ZipEntryPlan(name, 10, 0, Sha256.of(new byte[0]), (from, length) -> {
            opened.add(name + " from " + from + " length " + length);
            return new ByteArrayInputStream(new byte[(int) length]);
        });
    }
}
