package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;

/** Fingerprinting of pictures, one at a time, outside any transaction. */
@ApplicationScoped
@OutsideWorld
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PictureViewer {
    /** A small frame for speed, with many pixels for each of the 72 cells. */
    private static final Spec.Frame FRAME = new Spec.Frame("inside", 288, 288, 0.5, 0.5);

    /** One child at a time per node: it may use a processor and 512 MiB. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    @Inject
    FingerprintLedger ledger;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(30);

    void view(UploadId upload) {
        view(ledger.unseen(upload));
    }

    void view(VersionId version) {
        view(ledger.unseen(version));
    }

    private void view(List<UnseenPicture> pictures) {
        for (var picture : pictures) {
            PLACE.acquireUninterruptibly();
            try {
                ledger.keep(picture.sha256(), fingerprint(picture).orElse(null));
            } finally {
                PLACE.release();
            }
        }
    }

    private Optional<Long> fingerprint(UnseenPicture picture) {
        if (picture.bytes() > config.scratchBytes()) return Optional.empty();
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(picture.bytes())) return Optional.empty();
            var input = scratch.receive(blobs.open(picture.sha256()), "input");
            return take(input, picture.mediaType(), scratch.directory());
        }
    }

    /** Returns the 64 bits; empty for a flat picture, or if the picture cannot be read within the limits. */
    Optional<Long> take(Path input, String mediaType, Path directory) {
        PictureTool.write(directory.resolve("xmp"), "");
        PictureTool.write(directory.resolve("iptc"), "");
        PictureTool.write(directory.resolve("specs"), new Spec(FRAME, 1, 0, 0, "fingerprint", "made-0").line());
        var arguments = List.of(input.toString(), mediaType, directory.toString());
        var outcome = children.run(PictureTool.CHILD.command(config, directory, arguments, time));
        // the failure is unrelated to the picture, so the work must be repeated
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the fingerprint could not be computed: " + outcome);
        if (!(PictureAnswers.read(outcome, directory).of(0) instanceof MadeRendition made)) return Optional.empty();
        var said = UncheckedIo.get(() -> Files.readString(made.file()));
        return said.matches("[0-9a-f]{16}") ? Optional.of(Long.parseUnsignedLong(said, 16)) : Optional.empty();
    }
}
