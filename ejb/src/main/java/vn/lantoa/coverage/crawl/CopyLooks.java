package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.picture.Box;
import vn.lantoa.rendition.picture.CopyTool;
import vn.lantoa.rendition.picture.CopyTool.Insets;
import vn.lantoa.rendition.picture.CopyTool.Looks;
import vn.lantoa.rendition.picture.CopyTool.Source;
import vn.lantoa.rendition.picture.TextTool;

/**
 * Processes portal files in the sandbox: computes the parts of a file, and compares a file with a possible original.
 * Both results are stored, because the same file occurs on many pages.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class CopyLooks {
    /** One child process at a time per node, because each may use a processor and half a gigabyte. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    private static final TextTool.Limits READ = new TextTool.Limits(100, 400_000);

    @Inject
    CopyQueries queries;

    @Inject
    TextTool texts;

    @Inject
    FilmFrames frames;

    @Inject
    CopyTool tool;

    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    /**
     * A file of a portal.
     *
     * @param time the counter of the time spent on the file
     */
    record Copy(Sha256 sha256, String mediaType, byte[] bytes, InspectionBudget time) {}

    /** Returns the parts of a file. */
    Insets insets(Copy copy) {
        var seen = queries.findSeen(copy.sha256());
        var kept = seen.isEmpty() ? null : seen.get().insets();
        if (kept != null) return Insets.parse(kept);
        var made = alone(copy, () -> take(copy));
        queries.keepInsets(copy.sha256(), made);
        return made;
    }

    private Insets take(Copy copy) {
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(copy.bytes().length)) return Insets.NONE;
            var source = source(copy, scratch);
            if (FilmFrames.has(copy.mediaType()))
                return tool.ofFrames(frames.ofCopy(source.file(), scratch.directory()), scratch.directory());
            return tool.ofCopy(source, scratch.directory());
        }
    }

    /** Returns the text of a document; empty if the document has no text. */
    String text(Copy copy) {
        return alone(copy, () -> {
            try (var scratch = Scratch.open(config.scratch())) {
                if (!scratch.hasRoomFor(copy.bytes().length)) return "";
                var input = scratch.receive(new ByteArrayInputStream(copy.bytes()), "input");
                return texts.take(input, READ, scratch.directory())
                        .map(CopyLooks::text)
                        .orElse("");
            }
        });
    }

    private static String text(Path pages) {
        try (var bytes = Files.newInputStream(pages);
                var json = Json.createReader(bytes)) {
            return json.readObject().getJsonArray("pages").getValuesAs(JsonObject.class).stream()
                    .map(page -> page.getString("text"))
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a file with the candidates. Pairs in the result have the numbers of their candidates. */
    Looks compare(Copy copy, List<Candidate> candidates, List<Holder> holders) {
        var text = candidates.stream().map(Candidate::toString).collect(joining("\n"));
        var asked = Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
        var seen = queries.findSeen(copy.sha256());
        if (seen.isPresent() && seen.get().asked().equals(asked))
            return Looks.parse(seen.get().looks());
        var made = alone(copy, () -> make(copy, candidates, holders));
        queries.keepLooks(copy.sha256(), asked, made.text());
        return made;
    }

    private Looks make(Copy copy, List<Candidate> candidates, List<Holder> holders) {
        try (var scratch = Scratch.open(config.scratch())) {
            var source = source(copy, scratch);
            boolean isFilm = FilmFrames.has(copy.mediaType());
            var shown = new Pages(source, isFilm ? frames.ofCopy(source.file(), scratch.directory()) : List.of());
            var originals = new HashMap<Sha256, Pages>();
            for (var one : holders) {
                if (originals.containsKey(one.original())) continue;
                if (!scratch.hasRoomFor(one.bytes())) return Looks.NONE;
                originals.put(one.original(), original(one, scratch, "original-" + originals.size()));
            }
            var pairs = candidates.stream()
                    .map(one -> pair(one, Objects.requireNonNull(originals.get(one.original())), shown))
                    .toList();
            return tool.compare(pairs, scratch.directory());
        }
    }

    private Pages original(Holder holder, Scratch scratch, String name) {
        var file = scratch.receive(blobs.open(holder.original()), name);
        boolean isFilm = FilmFrames.has(holder.mediaType());
        return new Pages(
                new Source(0, holder.mediaType(), file),
                isFilm ? frames.ofOriginal(file, "of-" + name, scratch.directory()) : List.of());
    }

    /** A file with its pages, or a film with its frames. */
    private record Pages(Source file, List<Source> frames) {
        Source page(int number) {
            if (number < frames.size()) return frames.get(number);
            return new Source(number, file.mediaType(), file.file());
        }
    }

    private static Source source(Copy copy, Scratch scratch) {
        Path input = scratch.receive(new ByteArrayInputStream(copy.bytes()), "input");
        return new Source(0, copy.mediaType(), input);
    }

    private static CopyTool.Pair pair(Candidate candidate, Pages original, Pages copy) {
        return new CopyTool.Pair(
                original.page(candidate.page()),
                Box.parse(candidate.box()),
                copy.page(candidate.copiedPage()),
                Box.parse(candidate.copiedBox()));
    }

    private static <T> T alone(Copy copy, Supplier<T> work) {
        PLACE.acquireUninterruptibly();
        try {
            return copy.time().of(work);
        } finally {
            PLACE.release();
        }
    }
}
