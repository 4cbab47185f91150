package vn.lantoa.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;

/** Reader of the passages of a file. An unreadable file has no passages. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class FilePassages {
    private static final int MOST_TEXT_BYTES = 4 << 20;
    private static final JavaChild CHILD = new JavaChild(FilePassages.class, List.of("PdfPagesChild"), 256);

    @Inject
    Children children;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    Duration time = Duration.ofSeconds(60);

    List<Passage> of(SealedFile file) {
        if (file.mediaType().equals("application/pdf")) return pages(file);
        if (file.role() == FileRole.SUBTITLES) return Cues.ofSubtitles(text(file));
        return file.role() == FileRole.TRANSCRIPT && file.mediaType().startsWith("text/")
                ? file.mediaType().equals("text/vtt") ? Cues.ofSubtitles(text(file)) : Cues.ofTranscript(text(file))
                : List.of();
    }

    private List<Passage> pages(SealedFile file) {
        if (file.bytes() > config.scratchBytes()) return List.of();
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(file.bytes())) return List.of();
            return pages(scratch.receive(blobs.open(file.sha256()), "input"), scratch.directory());
        }
    }

    /** Returns the pages of the PDF; empty if the PDF is unreadable or exceeds the limits. */
    List<Passage> pages(Path copy, Path directory) {
        var words = CHILD.words(config, directory, List.of(copy.toString()));
        var outcome = children.run(ChildCommand.of(words, directory, ChildLimits.ofJava(time)));
        // neither outcome depends on the file, so the reading is retried
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the pages were not read: " + outcome);
        return outcome instanceof Finished finished && finished.isSuccess() ? pages(finished.stdout()) : List.of();
    }

    static List<Passage> pages(String printed) {
        var passages = new ArrayList<Passage>();
        int page = 0;
        for (var text : printed.split("\f")) {
            page++;
            if (!text.isBlank()) passages.add(new Passage(Passage.Kind.PAGE, page, text.strip()));
        }
        return passages;
    }

    private String text(SealedFile file) {
        int bytes = (int) Math.min(file.bytes(), MOST_TEXT_BYTES);
        try (var stream = blobs.openRange(file.sha256(), 0, bytes)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
