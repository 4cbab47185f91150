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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.crawl.CopyRules.Seen;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.photo.PosterViewer;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;
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
    /** Maximum number of pages of a document that are compared; pages with similar originals come first. */
    private static final int PAGES = 10;

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
    PosterViewer viewer;

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

    /** Returns the copy as a JPEG if Java cannot read it; empty if ffmpeg cannot read it either. */
    Optional<Copy> readable(Copy copy) {
        if (!FilmFrames.isStill(copy.mediaType())) return Optional.of(copy);
        return alone(copy, () -> {
            try (var scratch = Scratch.open(config.scratch())) {
                if (!scratch.hasRoomFor(copy.bytes().length)) return Optional.empty();
                return frames.still(source(copy, scratch).file(), scratch.directory())
                        .map(file -> UncheckedIo.get(() -> Files.readAllBytes(file)))
                        .map(jpeg -> new Copy(copy.sha256(), "image/jpeg", jpeg, copy.time()));
            }
        });
    }

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

    /**
     * Returns the released pages that the pages of a picture or document show.
     *
     * @param similar the originals with similar parts, by the pages of the copy
     * @param usual the originals with which each page is compared
     */
    List<Seen> shown(Copy copy, Map<Integer, List<Original>> similar, List<Original> usual) {
        return Seen.parse(stored(
                copy,
                similar + " " + usual,
                () -> Seen.text(similar.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Integer, List<Original>> one) ->
                                        -one.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .limit(PAGES)
                        .flatMap(page -> onPage(copy, page.getKey(), page.getValue(), usual))
                        .toList())));
    }

    /** Returns the stored result of a comparison with the same originals, or else makes and stores it. */
    private String stored(Copy copy, String originals, Supplier<String> work) {
        var asked = Sha256.of(originals.getBytes(StandardCharsets.UTF_8)).hex();
        var seen = queries.findSeen(copy.sha256());
        if (seen.isPresent() && seen.get().asked().equals(asked))
            return seen.get().looks();
        var made = alone(copy, work);
        queries.keepLooks(copy.sha256(), asked, made);
        return made;
    }

    private Stream<Seen> onPage(Copy copy, int page, List<Original> similar, List<Original> usual) {
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(copy.bytes().length)) return Stream.empty();
            var input = scratch.receive(new ByteArrayInputStream(copy.bytes()), "input");
            var picture = tool.plain(new Source(page, copy.mediaType(), input), scratch.directory());
            if (picture.isEmpty()) return Stream.empty();
            var originals = new LinkedHashSet<>(similar);
            originals.addAll(usual);
            return viewer.look(picture.get(), originals).shown().stream().map(CopyLooks::seen);
        }
    }

    private static Seen seen(PosterViewer.Shown one) {
        var original = one.original();
        return new Seen(
                original.asset(),
                original.version(),
                original.page(),
                original.pages(),
                one.likeness(),
                FindState.valueOf(one.state().name()),
                one.exhibit());
    }

    /** Compares a film with the candidates. Pairs in the result have the numbers of their candidates. */
    Looks compare(Copy copy, List<Candidate> candidates, List<Holder> holders) {
        var text = candidates.stream().map(Candidate::toString).collect(joining("\n"));
        return Looks.parse(
                stored(copy, text, () -> make(copy, candidates, holders).text()));
    }

    private Looks make(Copy copy, List<Candidate> candidates, List<Holder> holders) {
        try (var scratch = Scratch.open(config.scratch())) {
            var shown = frames.ofCopy(source(copy, scratch).file(), scratch.directory());
            var originals = new HashMap<Sha256, List<Source>>();
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

    private List<Source> original(Holder holder, Scratch scratch, String name) {
        var file = scratch.receive(blobs.open(holder.original()), name);
        return frames.ofOriginal(file, "of-" + name, scratch.directory());
    }

    private static Source source(Copy copy, Scratch scratch) {
        Path input = scratch.receive(new ByteArrayInputStream(copy.bytes()), "input");
        return new Source(0, copy.mediaType(), input);
    }

    private static CopyTool.Pair pair(Candidate candidate, List<Source> original, List<Source> copy) {
        return new CopyTool.Pair(
                original.get(candidate.page()),
                Box.parse(candidate.box()),
                copy.get(candidate.copiedPage()),
                Box.parse(candidate.copiedBox()));
    }

    private static <T> T alone(Copy copy, Supplier<T> work) {
        return PosterViewer.inLane(() -> copy.time().of(work));
    }
}
