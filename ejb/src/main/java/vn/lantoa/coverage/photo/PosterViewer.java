package vn.lantoa.coverage.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.asset.storage.ObjectStoreFault;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.photo.PosterQueries.Poster;
import vn.lantoa.coverage.photo.PosterRules.Compared;
import vn.lantoa.coverage.photo.PosterRules.Rival;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.poster.Place;
import vn.lantoa.rendition.poster.PosterTool;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;

/** Recognises released posters in a picture, and determines whether the picture says the same. Uses the sandbox. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PosterViewer {
    /** Two child processes at a time per node, because each may use a processor and half a gigabyte. */
    private static final Semaphore LANES = new Semaphore(2, true);

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

    /** The codes and the released pages that a picture shows. */
    public record Contents(List<String> codes, List<Shown> shown) {}

    /**
     * A released page that a picture shows.
     *
     * @param places the places with another content; empty without an alarm
     * @param exhibit a picture of the original and the copy side by side; null without an alarm
     */
    public record Shown(
            Original original, DetectedPoster seen, SightingState state, List<Place> places, @Nullable Sha256 exhibit) {
        /** Returns the similarity in percent. */
        public int likeness() {
            return seen.share();
        }

        Shown with(Sha256 picture) {
            return new Shown(original, seen, state, places, picture);
        }
    }

    /** Runs the work as soon as a processor is free for it. */
    public static <T> T inLane(Supplier<T> work) {
        LANES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            LANES.release();
        }
    }

    /**
     * Returns the content of a picture. The caller holds a lane.
     *
     * @param picture re-encoded by {@link CopyTool#plain}
     */
    public Contents look(Path picture, Collection<Original> originals) {
        for (var one : queries.unknown(originals)) sketch(one);
        var posters = queries.posters(originals);
        try (var scratch = Scratch.open(config.scratch())) {
            var files = new ArrayList<Path>();
            for (var one : posters)
                files.add(scratch.receive(new ByteArrayInputStream(one.sketch()), "poster-" + files.size()));
            var seen = tool.look(copied(picture, scratch), files, scratch.directory());
            var shown = PosterRules.places(
                            seen, posters.stream().map(Poster::original).toList())
                    .stream()
                    .map(rivals ->
                            rivals.stream().map(one -> compared(one, picture)).toList())
                    .flatMap(rivals -> PosterRules.decided(rivals).stream())
                    .map(one -> one.state() == SightingState.ALARM ? withExhibit(one, picture) : one)
                    .toList();
            return new Contents(seen.codes(), shown);
        }
    }

    private Compared compared(Rival rival, Path picture) {
        try (var scratch = Scratch.open(config.scratch())) {
            var copy = copied(picture, scratch);
            var verdict = plain(rival.original(), scratch)
                    .flatMap(poster -> tool.compare(
                            poster, copy, rival.seen(), code -> isOf(rival.original(), code), scratch.directory()));
            return new Compared(rival, verdict.orElse(null));
        }
    }

    private boolean isOf(Original original, String code) {
        return queries.printed(code)
                .filter(one -> one.asset().equals(original.asset()))
                .isPresent();
    }

    private Shown withExhibit(Shown one, Path picture) {
        try (var scratch = Scratch.open(config.scratch())) {
            var copy = copied(picture, scratch);
            return plain(one.original(), scratch)
                    .flatMap(poster -> tool.exhibit(poster, copy, one.seen(), one.places(), scratch.directory()))
                    .map(file -> one.with(blobs.put(file, "image/jpeg").sha256()))
                    .orElse(one);
        }
    }

    private void sketch(Original original) {
        try (var scratch = Scratch.open(config.scratch())) {
            var sketch = plain(original, scratch).map(file -> {
                tool.sketch(List.of(file), scratch.directory());
                return PosterTool.sketchOf(file);
            });
            queries.keep(
                    original,
                    sketch.filter(Files::exists)
                            .map(file -> UncheckedIo.get(() -> Files.readAllBytes(file)))
                            .orElse(null));
        }
    }

    private static Path copied(Path picture, Scratch scratch) {
        return UncheckedIo.get(() -> Files.copy(picture, scratch.file("picture.jpg")));
    }

    /**
     * Returns the re-encoded original; empty if it is unreadable or missing in the store. A missing poster does not
     * prevent the processing of a picture.
     */
    private Optional<Path> plain(Original original, Scratch scratch) {
        if (!scratch.hasRoomFor(original.bytes())) return Optional.empty();
        try {
            var file = scratch.receive(blobs.open(original.sha256()), "original");
            return pictures.plain(
                    new CopyTool.Source(original.page(), original.mediaType(), file), scratch.directory());
        } catch (ObjectStoreFault e) {
            return Optional.empty();
        }
    }
}
