package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.child.TookTooLong;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.picture.CopyTool.Insets;

/**
 * Processes the released texts and files that portal visits cannot recognise yet, in batches, during the hours of portal
 * visits and outside any transaction. Files are decomposed. Resumes after a crash of the node.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InsetWalk {
    private static final int TRIES = 3;
    private static final System.Logger LOG = System.getLogger(InsetWalk.class.getName());
    private static final Semaphore PLACE = new Semaphore(1);

    /** One child process at a time per node, because each may use a processor and half a gigabyte. */
    private static final Semaphore CHILD = new Semaphore(1, true);

    @Inject
    ShingleWalk texts;

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

    /**
     * Processes the next batch; returns false if there is no batch, or if another thread of this node is processing a
     * batch.
     */
    public boolean next() {
        if (texts.next()) return true;
        if (!PLACE.tryAcquire()) return false;
        try {
            var releases = ledger.next();
            if (releases.isEmpty()) return false;
            view(ledger.unseen(releases.stream().map(InsetLedger.Published::id).toList()));
            ledger.walked(releases.get(releases.size() - 1));
            return true;
        } finally {
            PLACE.release();
        }
    }

    void view(List<ReleasedFile> files) {
        for (var file : files) {
            CHILD.acquireUninterruptibly();
            try {
                ledger.keep(file.sha256(), insets(file));
            } finally {
                CHILD.release();
            }
        }
    }

    /** Returns the parts of the file; no parts if every attempt times out, so that the file cannot block the batch. */
    private Insets insets(ReleasedFile file) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                return take(file);
            } catch (TookTooLong e) {
                LOG.log(
                        Level.WARNING,
                        "decomposing an original timed out: sha256={0} attempt={1} of={2}",
                        file.sha256(),
                        i,
                        TRIES);
            }
        }
        return Insets.NONE;
    }

    Insets take(ReleasedFile file) {
        if (file.bytes() > config.scratchBytes()) return Insets.NONE;
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(file.bytes())) return Insets.NONE;
            var input = scratch.receive(blobs.open(file.sha256()), "input");
            if (FilmFrames.has(file.mediaType()))
                return tool.ofFrames(frames.ofOriginal(input, "frame", scratch.directory()), scratch.directory());
            return tool.ofOriginal(new CopyTool.Source(0, file.mediaType(), input), scratch.directory());
        }
    }
}
