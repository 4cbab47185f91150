package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.report.snapshot.SnapshotManifest.Entry;
import vn.lantoa.report.snapshot.StoredZip.Source;

/** The files of an archive under construction. */
final class SnapshotWorkshop {
    private final Scratch scratch;
    private final Map<String, Path> files = new TreeMap<>();

    SnapshotWorkshop(Scratch scratch) {
        this.scratch = scratch;
    }

    /** Adds these bytes under this name. */
    void add(String name, byte[] bytes) {
        add(name, new ByteArrayInputStream(bytes));
    }

    /** Adds the bytes of the stream and closes the stream. */
    void add(String name, InputStream bytes) {
        files.put(name, scratch.receive(bytes, "entry-" + files.size()));
    }

    /** Adds a record as RFC 8785 JSON. */
    void addJson(String name, Object record) {
        add(name, CanonicalJson.of(HubJson.write(record)));
    }

    /** Begins a file with one RFC 8785 JSON record per line. */
    Lines lines(String name) {
        var file = scratch.file("entry-" + files.size());
        files.put(name, file);
        return new Lines(UncheckedIo.get(() -> Files.newBufferedWriter(file)));
    }

    /** A file with one record per line, being written. */
    record Lines(BufferedWriter writer) implements AutoCloseable {
        void add(Object record) {
            UncheckedIo.run(() -> writer.write(new String(CanonicalJson.of(HubJson.write(record)), UTF_8) + "\n"));
        }

        @Override
        public void close() {
            UncheckedIo.run(writer::close);
        }
    }

    /** Returns the archive of all added files, with a signed manifest of the files. */
    Path archive(SnapshotManifest unfilled, SigningKeys keys) {
        var manifest = Records.map(unfilled, (name, value) -> name.equals("entries") ? entries() : value)
                .canonical();
        var signature = keys.signDetached(SnapshotArchive.TYPE, manifest).getBytes(UTF_8);
        var sources = new ArrayList<Source>();
        sources.add(source(SnapshotArchive.MANIFEST, manifest));
        sources.add(source(SnapshotArchive.SIGNATURE, signature));
        files.forEach((name, file) -> sources.add(new Source(name, file)));
        var archive = scratch.file("archive");
        try (var out = Files.newOutputStream(archive)) {
            StoredZip.write(sources, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private Source source(String name, byte[] bytes) {
        return new Source(name, scratch.receive(new ByteArrayInputStream(bytes), name));
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        files.forEach((name, file) -> {
            long size = UncheckedIo.get(() -> Files.size(file));
            entries.add(new Entry(name, size, Sha256.of(file)));
        });
        return entries;
    }
}
