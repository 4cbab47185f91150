package vn.lantoa.rendition.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;

/** Fingerprinting of pictures one after the other, outside any transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class PictureViewer {
    /** One child at a time on this node: it may use a processor and 512 MiB. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    @Inject
    FingerprintLedger ledger;

    @Inject
    FingerprintTool tool;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    void view(List<UnseenPicture> pictures) {
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
            return tool.take(input, picture.mediaType(), scratch.directory());
        }
    }
}
