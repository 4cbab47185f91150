package vn.lantoa.coverage.original;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.blob.BlobStorage;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.picture.CopyTool.Insets;
import vn.lantoa.rendition.picture.CopyTool.Source;

/** Takes originals apart one after the other, outside any transaction. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class OriginalViewer {
    /** One child at a time on this node: it may use a processor and half a gigabyte. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    @Inject
    InsetLedger ledger;

    @Inject
    CopyTool tool;

    @Inject
    FilmFrames frames;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    void view(List<ReleasedFile> files) {
        for (var file : files) {
            PLACE.acquireUninterruptibly();
            try {
                ledger.keep(file.sha256(), insets(file));
            } finally {
                PLACE.release();
            }
        }
    }

    private Insets insets(ReleasedFile file) {
        if (file.bytes() > config.scratchBytes()) return Insets.NONE;
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(file.bytes())) return Insets.NONE;
            var input = scratch.receive(blobs.open(file.sha256()), "input");
            if (FilmFrames.has(file.mediaType()))
                return tool.ofFrames(frames.ofOriginal(input, "frame", scratch.directory()), scratch.directory());
            return tool.ofOriginal(new Source(0, file.mediaType(), input), scratch.directory());
        }
    }
}
