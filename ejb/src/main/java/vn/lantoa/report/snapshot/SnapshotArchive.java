package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.report.snapshot.Finding.Fault;

/**
 * The archive of a frozen copy in a file, with its faults. No content is read before the signature of the manifest is
 * verified, and an entry is read only if it matches the manifest.
 */
final class SnapshotArchive {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.jws";

    /** The {@code typ} of the signature, a detached JWS (RFC 7515 appendix F) over the bytes of the manifest. */
    static final String TYPE = "lantoa-report-snapshot";

    private static final int LONGEST_MANIFEST = 64 << 10;

    private final Path file;
    private final Map<String, StoredZip.Part> parts = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final @Nullable SnapshotManifest manifest;

    private SnapshotArchive(Path file, ArchiveReader.Layout layout, SigningKeys keys) {
        this.file = file;
        layout.parts().forEach(part -> parts.put(part.name(), part));
        findings = new ArrayList<>(layout.findings());
        manifest = signed(keys).map(SnapshotManifest::read).orElse(null);
        if (manifest != null) compare(manifest, layout);
    }

    /** Reads an archive. */
    static SnapshotArchive read(Path file, SigningKeys keys) {
        return new SnapshotArchive(file, ArchiveReader.read(file), keys);
    }

    /** Returns the faults of the archive; empty if the archive is unchanged. */
    List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    /** Returns the manifest; empty if the archive has no manifest with a valid signature by a key of the hub. */
    Optional<SnapshotManifest> manifest() {
        return Optional.ofNullable(manifest);
    }

    /** Returns the bytes of an entry. */
    byte[] bytes(String name) {
        var part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("no entry " + name);
        try (var archive = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[part.bytes()];
            archive.seek(part.from());
            archive.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of an entry. */
    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    private Optional<byte[]> signed(SigningKeys keys) {
        var isThere = isSmall(MANIFEST) && isSmall(SIGNATURE);
        if (isThere) {
            var bytes = bytes(MANIFEST);
            if (keys.verifyDetached(TYPE, text(SIGNATURE), bytes)) return Optional.of(bytes);
        }
        findings.add(new Finding(isThere ? MANIFEST : "", isThere ? Fault.SIGNATURE : Fault.FRAME));
        return Optional.empty();
    }

    private boolean isSmall(String name) {
        var part = parts.get(name);
        return part != null && part.bytes() <= LONGEST_MANIFEST;
    }

    private void compare(SnapshotManifest signed, ArchiveReader.Layout layout) {
        var named = new ArrayList<>(List.of(MANIFEST, SIGNATURE));
        for (var entry : signed.entries()) {
            named.add(entry.name());
            var hash = layout.hashes().get(entry.name());
            if (hash == null) findings.add(new Finding(entry.name(), Fault.MISSING));
            else if (!hash.equals(entry.sha256())) findings.add(new Finding(entry.name(), Fault.CHANGED));
        }
        parts.keySet().stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> findings.add(new Finding(name, Fault.FOREIGN)));
        if (findings.isEmpty() && !List.copyOf(parts.keySet()).equals(named))
            findings.add(new Finding("", Fault.FRAME));
    }
}
