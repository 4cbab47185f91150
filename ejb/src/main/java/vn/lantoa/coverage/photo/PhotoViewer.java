package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.poster.PosterTool;

/** Processes photos in the sandbox, one after another, outside any transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PhotoViewer {
    /** One child process at a time per node, because each may use a processor and half a gigabyte. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    /** Number of pages compared per document: the front and the back. */
    private static final int PAGES = 2;

    @Inject
    PosterQueries queries;

    @Inject
    PosterTool tool;

    @Inject
    CopyTool pictures;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    /** Returns the content recognised in the photo. */
    List<PhotoRules.Sighting> look(PhotoLedger.Photo photo) {
        var originals = queries.candidates(photo.unit()).stream()
                .filter(one -> one.bytes() <= config.scratchBytes())
                .toList();
        for (var one : queries.unknown(originals)) alone(() -> sketch(one));
        var posters = queries.posters(originals);
        PLACE.acquireUninterruptibly();
        try (var scratch = Scratch.open(config.scratch())) {
            var picture = scratch.receive(blobs.open(photo.sha256()), "photo.jpg");
            var files = new ArrayList<Path>();
            for (var one : posters) files.add(file(one, scratch, files.size()));
            var seen = tool.look(picture, files, scratch.directory());
            var printed = seen.codes().stream()
                    .map(queries::printed)
                    .flatMap(Optional::stream)
                    .toList();
            return PhotoRules.sightings(seen, posters, printed, photo.isOfOfficer());
        } finally {
            PLACE.release();
        }
    }

    private static Path file(PosterQueries.Poster poster, Scratch scratch, int number) {
        return scratch.receive(new ByteArrayInputStream(poster.sketch()), "poster-" + number);
    }

    private void sketch(Original original) {
        boolean isDocument = original.mediaType().equals("application/pdf");
        int kept = 0;
        for (int page = isDocument ? 1 : 0; page <= (isDocument ? PAGES : 0); page++)
            // a separate directory for each page, because children are placed into a directory only once
            try (var scratch = Scratch.open(config.scratch())) {
                if (!scratch.hasRoomFor(original.bytes())) return;
                var input = received(original, scratch);
                if (input.isEmpty()) return;
                if (isKept(original, page, input.get(), scratch)) kept++;
            }
        if (kept == 0) queries.keep(original.sha256(), 0, null);
    }

    private boolean isKept(Original original, int page, Path input, Scratch scratch) {
        var picture = pictures.plain(new CopyTool.Source(page, original.mediaType(), input), scratch.directory());
        if (picture.isEmpty()) return false;
        tool.sketch(List.of(picture.get()), scratch.directory());
        var sketch = PosterTool.sketchOf(picture.get());
        if (!Files.exists(sketch)) return false;
        queries.keep(original.sha256(), page, UncheckedIo.get(() -> Files.readAllBytes(sketch)));
        return true;
    }

    /**
     * Copies the original into the scratch directory; empty if the store does not contain it. A missing poster does not
     * prevent the processing of a photo.
     */
    private Optional<Path> received(Original original, Scratch scratch) {
        try {
            return Optional.of(scratch.receive(blobs.open(original.sha256()), "input"));
        } catch (ObjectStoreFault e) {
            return Optional.empty();
        }
    }

    private static void alone(Runnable work) {
        PLACE.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            PLACE.release();
        }
    }
}
