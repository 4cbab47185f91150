package vn.lantoa.asset.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.NotLooked;
import vn.lantoa.asset.MediaInspector;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Sha256;

/**
 * Inspection of one stored file. The virus scanner runs first, on the stream. Unless it finds a virus, the inspector
 * for the file's type then runs on a copy in a private directory.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileInspection {
    @Inject
    BlobStorage blobs;

    @Inject
    VirusScanner scanner;

    @Inject
    ChildConfig config;

    @Inject
    @Any
    Instance<MediaInspector> inspectors;

    /** Returns the findings about this file. */
    public FileFinding inspect(FileToInspect file) {
        var scan = scanner.scan(new StoredSource(blobs, file.sha256(), file.bytes()));
        var headType = FileTypes.found(head(file));
        var inspection = scan.state() == ScanState.INFECTED ? new NotLooked("infected") : inspect(file, headType);
        return new FileFinding(file.position(), file.mediaType(), headType, scan, inspection);
    }

    private Inspection inspect(FileToInspect file, String headType) {
        if (file.bytes() > config.scratchBytes()) return new NotLooked("too-big-to-inspect");
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(file.bytes())) return new NotLooked("no-room-to-inspect");
            var copy = scratch.receive(blobs.open(file.sha256()), "input");
            // the stated type is used if the first bytes are unknown
            var type = headType.equals(FileTypes.UNKNOWN) ? file.mediaType() : headType;
            var found = inspectorOf(type).inspect(copy, file.name(), scratch.directory());
            return found instanceof InspectionFacts facts && ContentCredentials.isIn(copy)
                    ? withCredentials(facts)
                    : found;
        }
    }

    private static InspectionFacts withCredentials(InspectionFacts found) {
        var facts = new HashMap<>(found.facts());
        facts.put(Fact.CONTENT_CREDENTIALS, "true");
        return new InspectionFacts(facts);
    }

    MediaInspector inspectorOf(String mediaType) {
        return inspectors.stream()
                .filter(inspector -> inspector.takes(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no inspector accepts " + mediaType));
    }

    private byte[] head(FileToInspect file) {
        try (var bytes = blobs.openRange(file.sha256(), 0, Math.min(file.bytes(), FileTypes.HEAD_BYTES))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stored bytes that can be read from any position. */
    public record StoredSource(BlobStorage blobs, Sha256 sha256, long length) implements ByteSource {
        @Override
        public InputStream open(long from, long part) {
            return blobs.openRange(sha256, from, part);
        }
    }
}
