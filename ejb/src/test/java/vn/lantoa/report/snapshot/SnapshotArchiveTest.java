package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.audit.signing.InMemoryKeys;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.report.ReportContent.PlanVersion;
import vn.lantoa.report.snapshot.Finding.Fault;
import vn.lantoa.report.snapshot.StoredZip.Source;

/** The format of an archive: every alteration is rejected. */
class SnapshotArchiveTest {
    private static final Instant AT = Instant.parse("2026-12-20T02:03:04.005Z");
    private static final Sha256 HASH = Sha256.of("x".getBytes(UTF_8));

    @TempDir
    Path folder;

    private final SigningKeys keys = InMemoryKeys.signer();
    private byte[] archive = {};

    @BeforeEach
    void make() throws IOException {
        try (var scratch = Scratch.open(folder)) {
            var workshop = new SnapshotWorkshop(scratch);
            workshop.add("report.json", "{\"a\":1}".getBytes(UTF_8));
            workshop.add("documents/bao-cao.csv", "a,b\r\n".getBytes(UTF_8));
            workshop.add("empty.txt", new byte[0]);
            archive = Files.readAllBytes(workshop.archive(manifest(), keys));
        }
    }

    @Test
    void is_read_back_unchanged() {
        var read = read(archive);

        assertThat(read.findings()).isEmpty();
        assertThat(read.text("report.json")).isEqualTo("{\"a\":1}");
        assertThat(read.text("empty.txt")).isEmpty();
        assertThat(read.manifest()).get().satisfies(manifest -> assertThat(manifest.entries())
                .extracting(SnapshotManifest.Entry::name)
                .containsExactly("documents/bao-cao.csv", "empty.txt", "report.json"));
    }

    @Test
    void an_archive_of_the_first_format_is_verified_as_it_was_made() throws IOException {
        var origin = "{\"codeRelease\":\"0.3.0\",\"frozenAt\":\"2026-12-20T02:03:04.005Z\",\"frozenBy\":\"Sở\","
                + "\"plan\":{\"code\":\"kh-104\",\"number\":\"104/KH-UBND\",\"version\":0}}";
        var report = "{\"format\":1,\"year\":2025}";
        var manifest = "{\"audit\":{\"hash\":\"" + HASH.hex() + "\",\"seq\":1},\"entries\":[{\"bytes\":"
                + report.length() + ",\"name\":\"report.json\",\"sha256\":\""
                + Sha256.of(report.getBytes(UTF_8)).hex() + "\"}],\"format\":1,\"made\":" + origin
                + ",\"report\":{\"kind\":\"unit\",\"sha256\":\"" + HASH.hex()
                + "\",\"submission\":1,\"submittedAt\":\"2025-12-05T02:03:04Z\",\"unit\":\"so-y-te\","
                + "\"unitName\":\"Sở Y tế\",\"year\":2025},\"schema\":"
                + "\"https://hub.example/schemas/report-snapshot-1.json\",\"snapshot\":{\"id\":"
                + "\"00000000-0000-0000-0000-000000000001\",\"number\":1}}";
        var signature = keys.signDetached(SnapshotArchive.TYPE, manifest.getBytes(UTF_8));
        var former = zip(List.of(
                new Source("manifest.json", Files.writeString(folder.resolve("m"), manifest)),
                new Source("manifest.jws", Files.writeString(folder.resolve("s"), signature)),
                new Source("report.json", Files.writeString(folder.resolve("r"), report))));

        var read = read(former);

        assertThat(read.findings()).isEmpty();
        assertThat(read.text("manifest.json")).isEqualTo(manifest);
        assertThat(read.manifest()).get().satisfies(one -> {
            assertThat(one.made().rule()).isNull();
            assertThat(new String(one.canonical(), UTF_8)).isEqualTo(manifest);
        });
        assertThat(SnapshotManifest.schemaText(1)).contains("report-snapshot-1");
    }

    @Test
    void another_program_can_read_it() throws IOException {
        try (var zip = new ZipFile(Files.write(folder.resolve("a.zip"), archive).toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "manifest.json", "manifest.jws", "documents/bao-cao.csv", "empty.txt", "report.json");
            assertThat(zip.getInputStream(zip.getEntry("report.json")).readAllBytes())
                    .isEqualTo("{\"a\":1}".getBytes(UTF_8));
        }
    }

    @Test
    void detects_any_changed_byte() {
        var unseen = new TreeSet<Integer>();
        for (int i = 0; i < archive.length; i++) {
            var changed = archive.clone();
            changed[i] ^= (byte) (1 << i % 8);
            if (read(changed).findings().isEmpty()) unseen.add(i);
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void names_the_changed_entry() {
        var at = indexOf(archive, "{\"a\":1}");
        var changed = archive.clone();
        changed[at + 5]++;

        assertThat(read(changed).findings())
                .contains(new Finding("report.json", Fault.CHANGED))
                .allMatch(finding -> finding.entry().equals("report.json"));
    }

    @Test
    void detects_truncation_and_appended_bytes() {
        assertThat(faults(Arrays.copyOf(archive, archive.length - 1))).contains(Fault.FRAME);
        assertThat(faults(Arrays.copyOf(archive, archive.length + 1))).contains(Fault.FRAME);
        assertThat(faults(Arrays.copyOf(archive, archive.length / 2))).contains(Fault.FRAME);
        assertThat(faults(new byte[] {1, 2, 3})).contains(Fault.FRAME);
    }

    @Test
    void detects_added_removed_and_reordered_entries() throws IOException {
        var there = sources();
        var more = new ArrayList<>(there);
        more.add(new Source("more.txt", Files.writeString(folder.resolve("more"), "more")));
        assertThat(read(zip(more)).findings()).containsExactly(new Finding("more.txt", Fault.FOREIGN));
        assertThat(read(zip(there.subList(0, 4))).findings())
                .containsExactly(new Finding("report.json", Fault.MISSING));
        var turned = new ArrayList<>(there.subList(0, 2));
        turned.addAll(List.of(there.get(4), there.get(3), there.get(2)));
        assertThat(read(zip(turned)).findings()).containsExactly(new Finding("", Fault.FRAME));
        var twice = new ArrayList<>(there);
        twice.add(there.get(4));
        assertThat(faults(zip(twice))).contains(Fault.FRAME);
    }

    @Test
    void rejects_another_signing_key() {
        var other = new SnapshotScene(folder);

        assertThat(SnapshotArchive.read(file(archive), InMemoryKeys.signer()).findings())
                .containsExactly(new Finding("manifest.json", Fault.SIGNATURE));
        assertThat(other.check(archive).intact()).isFalse();
    }

    @Test
    void rejects_compression_path_traversal_and_too_many_entries() throws IOException {
        assertThat(faults(deflated("manifest.json"))).containsOnly(Fault.FRAME);
        var escaping = archive.clone();
        // "../xx.json" is as long as "report.json" without its last letter
        System.arraycopy("../xxx.json".getBytes(UTF_8), 0, escaping, indexOf(archive, "report.json{"), 11);
        assertThat(faults(escaping)).contains(Fault.FRAME);
        var many = new ArrayList<Source>();
        var empty = Files.createFile(folder.resolve("none"));
        for (int i = 0; i <= ArchiveReader.MOST_ENTRIES; i++) many.add(new Source("entry-" + i, empty));
        assertThat(faults(zip(many))).contains(Fault.FRAME);
    }

    @Test
    void rejects_oversized_and_empty_archives() {
        assertRejected(() -> receive(new byte[] {1, 2, 3}, 2), "file too-big");
        assertRejected(() -> receive(new byte[] {}, 2), "file empty-file");
        receive(new byte[] {1, 2}, 2);
        assertThat(folder).as("what is left of it").isEmptyDirectory();
    }

    private void receive(byte[] bytes, int most) {
        try (var scratch = Scratch.open(folder)) {
            assertThat(VerifySnapshot.received(new ByteArrayInputStream(bytes), scratch, most))
                    .hasBinaryContent(bytes);
        }
    }

    private List<Fault> faults(byte[] bytes) {
        return read(bytes).findings().stream().map(Finding::fault).toList();
    }

    private SnapshotArchive read(byte[] bytes) {
        return SnapshotArchive.read(file(bytes), keys);
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("read.zip"), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of the archive, read by another program. */
    private List<Source> sources() throws IOException {
        var sources = new ArrayList<Source>();
        try (var zip = new ZipFile(Files.write(folder.resolve("a.zip"), archive).toFile())) {
            for (var entry : zip.stream().toList()) {
                var file = folder.resolve("part-" + sources.size());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                sources.add(new Source(entry.getName(), file));
            }
        }
        return sources;
    }

    private static byte[] zip(List<Source> sources) throws IOException {
        var bytes = new ByteArrayOutputStream();
        StoredZip.write(sources, bytes);
        return bytes.toByteArray();
    }

    private static byte[] deflated(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[1 << 20]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text) {
        var wanted = text.getBytes(UTF_8);
        for (int i = 0; i <= bytes.length - wanted.length; i++)
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) return i;
        throw new IllegalStateException(text + " is not there");
    }

    private static SnapshotManifest manifest() {
        return new SnapshotManifest(
                SnapshotManifest.FORMAT,
                "https://hub.example" + SnapshotManifest.SCHEMA,
                new SnapshotManifest.Identity(new SnapshotId(new UUID(0, 1)), 1, null),
                new SnapshotManifest.Report("unit", 2026, "so-y-te", "Sở Y tế", 1, HASH, AT),
                new SnapshotManifest.ManifestOrigin(AT, "Sở", "0.3.0", new PlanVersion("kh-104", "104/KH-UBND", 0), 2),
                new AuditHead(1, HASH),
                List.of());
    }
}
