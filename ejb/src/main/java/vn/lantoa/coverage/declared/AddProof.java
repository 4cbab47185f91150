package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Set;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.inspection.ByteSource;
import vn.lantoa.asset.inspection.Scan;
import vn.lantoa.asset.inspection.VirusScanner;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.asset.upload.FileName;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;

/**
 * Adds the file that proves a declaration. The file must be a PDF or a picture whose content matches its name, must not
 * be blocked, and must pass the virus scanner if there is one. Only the unit and the province can read the file.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AddProof {
    /** Maximum size of the file in bytes. */
    public static final int MOST_BYTES = 8 << 20;

    private static final Set<String> ACCEPTED = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    ProofLedger ledger;

    @Inject
    BlockedBytes blocked;

    @Inject
    VirusScanner scanner;

    @Inject
    BlobStorage storage;

    @Inject
    ChildConfig config;

    /**
     * The file to be added.
     *
     * @param name file name from the client
     * @param bytes content, at most one byte longer than {@link #MOST_BYTES}
     */
    @SuppressWarnings("ArrayRecordComponent") // the array is only read once and never compared
    public record Command(Actor by, DeclarationId declaration, String name, byte[] bytes) {}

    /** Adds the file. */
    public void call(Command command) {
        ledger.admit(command.by(), command.declaration());
        var bytes = command.bytes();
        var name = new FileName(command.name()).value();
        var type = FileTypes.named(name);
        Issues.none()
                .when(bytes.length == 0, "file", "empty-file")
                .when(bytes.length > MOST_BYTES, "file", "too-big", (MOST_BYTES >> 20) + " MB")
                .when(!ACCEPTED.contains(type), "file", "not-a-proof")
                .when(ACCEPTED.contains(type) && !fits(bytes, type), "file", "not-what-its-name-says")
                .when(blocked.contains(Sha256.of(bytes)), "file", "bytes-blocked")
                .throwIfAny();
        scan(bytes);
        var file = new ProofFile(store(bytes, type), name, type, bytes.length);
        ledger.keep(command.by(), command.declaration(), file);
    }

    private static boolean fits(byte[] bytes, String type) {
        var head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, FileTypes.HEAD_BYTES));
        return FileTypes.fits(FileTypes.found(head), type);
    }

    private void scan(byte[] bytes) {
        var scan = scanner.scan(new Given(bytes));
        if (scan instanceof Scan.Infected) throw new Rejected(Issues.of("file", "infected"));
        if (scan instanceof Scan.Unavailable away) throw new Conflict("scanner-away", away.why());
    }

    private Sha256 store(byte[] bytes, String type) {
        try (var scratch = Scratch.open(config.scratch())) {
            return storage.put(scratch.receive(new ByteArrayInputStream(bytes), "proof"), type)
                    .sha256();
        }
    }

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Given(byte[] bytes) implements ByteSource {
        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open(long from, long length) {
            return new ByteArrayInputStream(bytes, (int) from, (int) length);
        }
    }
}
