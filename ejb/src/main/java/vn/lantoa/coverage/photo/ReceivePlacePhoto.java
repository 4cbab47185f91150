package vn.lantoa.coverage.photo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.place.PlaceCode;
import vn.lantoa.rendition.picture.CopyTool;

/**
 * Receives a photo of a place. The picture is re-encoded in the sandbox, and only the result is stored, without the
 * position, time and device in its file. The original file exists only in a scratch directory.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReceivePlacePhoto {
    /** Maximum size of a photo in bytes; the page re-encodes photos to less than a third of this size. */
    static final int MOST_BYTES = 1 << 20;

    private static final Set<String> ACCEPTED = Set.of("image/jpeg", "image/png", "image/webp");

    /** Limits concurrent uploads. A rejected phone keeps its photo and retries. */
    private static final Semaphore PLACE = new Semaphore(2);

    @Inject
    PhotoLedger ledger;

    @Inject
    CopyTool pictures;

    @Inject
    BlobStorage storage;

    @Inject
    ChildConfig config;

    /**
     * A photo to be received.
     *
     * @param by an officer, or an anonymous sender who knows the label's code
     * @param takenAt time according to the phone; null if missing
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Command(Actor by, PlaceCode place, PhotoId photo, @Nullable Instant takenAt, byte[] bytes) {}

    /** Receives a photo. A photo that is sent repeatedly is stored once. */
    public void call(Command command) {
        if (!ledger.admit(command.by(), command.place(), command.photo())) return;
        var bytes = command.bytes();
        var type = FileTypes.found(Arrays.copyOf(bytes, Math.min(bytes.length, FileTypes.HEAD_BYTES)));
        Issues.none()
                .when(bytes.length == 0, "photo", "empty-file")
                .when(bytes.length > MOST_BYTES, "photo", "too-big", (MOST_BYTES >> 20) + " MB")
                .when(bytes.length > 0 && !ACCEPTED.contains(type), "photo", "not-a-photo")
                .throwIfAny();
        if (!PLACE.tryAcquire()) throw new Conflict("photos-busy", "two photos are being received");
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(bytes.length)) throw new Conflict("photos-busy", "no disk space for a photo");
            var input = scratch.receive(new ByteArrayInputStream(bytes), "input");
            var picture = pictures.plain(new CopyTool.Source(0, type, input), scratch.directory());
            if (picture.isEmpty()) {
                ledger.countUnreadable(command.by(), command.place());
                throw new Rejected(Issues.of("photo", "not-a-photo"));
            }
            var kept = storage.put(picture.get(), "image/jpeg");
            ledger.keep(command.by(), command.place(), command.photo(), command.takenAt(), kept);
        } finally {
            PLACE.release();
        }
    }
}
