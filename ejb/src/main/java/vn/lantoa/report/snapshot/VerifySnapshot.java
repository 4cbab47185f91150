package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.audit.AuditPlaces;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.SnapshotCheck.Place;

/**
 * Checks an archive: its structure, the hashes of its entries, the signature of its manifest, and its entry in the
 * audit chain.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VerifySnapshot {
    /** Maximum bytes of an archive. */
    private static final int MOST_BYTES = 1 << 30;

    private static final int AT_ONCE = 64 << 10;

    @Inject
    ReportAccess access;

    @Inject
    ReportSnapshots snapshots;

    @Inject
    AuditPlaces places;

    @Inject
    SigningKeys keys;

    @Inject
    BlobStorage storage;

    @Inject
    ChildConfig config;

    /** Checks an archive supplied by the caller. Reads the stream to the end and closes it. */
    public SnapshotCheck call(Actor by, InputStream archive) {
        access.admitDecider(by, ReportStep.values());
        return check(archive);
    }

    /** Checks the stored archive of this copy. */
    public SnapshotCheck kept(Actor by, SnapshotId id) {
        var kept = snapshots.get(id);
        access.admitReader(by, kept.key());
        return check(storage.open(kept.snapshot().archive().sha256()));
    }

    private SnapshotCheck check(InputStream bytes) {
        try (var scratch = Scratch.open(config.scratch())) {
            var file = received(bytes, scratch, MOST_BYTES);
            var archive = SnapshotArchive.read(file, keys);
            var findings = new ArrayList<>(archive.findings());
            var sha256 = Sha256.of(file);
            var manifest = archive.manifest().orElse(null);
            var place = Optional.ofNullable(manifest)
                    .flatMap(one -> places.find(
                            FreezeLedger.ACTION,
                            FreezeLedger.object(one.snapshot().id())))
                    .orElse(null);
            if (place == null) return SnapshotCheck.of(sha256, manifest, findings, Place.UNKNOWN, null);
            if (!place.isRight()) findings.add(new Finding("", Finding.Fault.AUDIT));
            if (!sha256.hex().equals(place.details().get("sha256"))) findings.add(new Finding("", Finding.Fault.OTHER));
            return SnapshotCheck.of(sha256, manifest, findings, of(place), place.seq());
        }
    }

    private static Place of(AuditPlaces.AuditPlace place) {
        return place.seq() == null ? Place.WAITING : Place.CHAINED;
    }

    /** Stores the bytes of the stream in a file and closes the stream. */
    static Path received(InputStream bytes, Scratch scratch, int most) {
        var file = scratch.file("archive");
        try (bytes;
                var out = Files.newOutputStream(file)) {
            copy(bytes, out, scratch, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void copy(InputStream bytes, OutputStream out, Scratch scratch, int most) throws IOException {
        var buffer = new byte[AT_ONCE];
        long all = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            all += read;
            if (all > most || !scratch.hasRoomFor(read))
                throw new Rejected(Issues.of("file", "too-big", (most >> 20) + " MB"));
            out.write(buffer, 0, read);
        }
        Issues.none().when(all == 0, "file", "empty-file").throwIfAny();
    }
}
