package vn.lantoa.rendition.picture;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.TookTooLong;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.UncheckedIo;

/** Tool that fingerprints, compares and re-encodes pictures. Runs {@link CopyChild}. */
@ApplicationScoped
@OutsideWorld
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CopyTool {
    private static final int HEAP_MEBIBYTES = 512;
    private static final JavaChild CHILD = new JavaChild(CopyTool.class, List.of("CopyChild"), HEAP_MEBIBYTES);

    private static final Pattern PAGE = Pattern.compile("(?m)^page (\\d{1,5})$");
    private static final Pattern INSET =
            Pattern.compile("(?m)^inset (\\d{1,5}) (\\d{1,5}(?:,\\d{1,5}){3}) ([0-9a-f]{16})$");
    private static final Pattern LOOK = Pattern.compile("(?m)^look (\\d{1,3}) (\\d{1,6}) (\\d{1,6}) (\\d{1,3})$");

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(60);

    /** A file with its media type; {@code page} 0 stands for a picture, or for all pages of a document. */
    public record Source(int page, String mediaType, Path file) {
        private String line() {
            return page + " " + mediaType + " " + file;
        }
    }

    /** A fingerprinted part of a page; a picture counts as page 0. */
    public record Inset(int page, Box box, long fingerprint) {}

    /**
     * The fingerprinted parts of a file.
     *
     * @param pages the number of pages examined; 1 for a picture
     * @param text the parts as text, for storage
     */
    public record Insets(int pages, List<Inset> all, String text) {
        /** The parts of a file without content: none. */
        public static final Insets NONE = parse("");

        /** Parses the stored text. */
        public static Insets parse(String text) {
            var all = INSET.matcher(text)
                    .results()
                    .map(one -> new Inset(
                            number(one, 1), Box.parse(one.group(2)), Long.parseUnsignedLong(one.group(3), 16)))
                    .toList();
            return new Insets((int) PAGE.matcher(text).results().count(), all, lines(text, PAGE, INSET));
        }
    }

    /** Two frames of films that may be similar, in these parts. */
    public record Pair(Source original, Box ofOriginal, Source copy, Box ofCopy) {
        private String line() {
            return String.join("\t", ofOriginal.text(), ofCopy.text(), original.line(), copy.line());
        }
    }

    /**
     * The result of a comparison, in blocks of the original that the copy shows.
     *
     * @param pair the index of the compared pair in the list
     * @param told blocks with content
     * @param lost blocks with content in which the copy differs
     * @param seen the percentage of the original's content that the copy shows
     */
    public record Look(int pair, int told, int lost, int seen) {}

    /**
     * The comparisons that were possible.
     *
     * @param text the comparisons as text, for storage
     */
    public record Looks(List<Look> all, String text) {
        /** No comparisons. */
        public static final Looks NONE = parse("");

        /** Parses the stored text. */
        public static Looks parse(String text) {
            var looks = LOOK.matcher(text)
                    .results()
                    .map(one -> new Look(number(one, 1), number(one, 2), number(one, 3), number(one, 4)))
                    .toList();
            return new Looks(looks, lines(text, LOOK));
        }
    }

    /** Returns the fingerprinted parts of an original. */
    public Insets ofOriginal(Source source, Path directory) {
        return Insets.parse(run("original", List.of(source.line()), directory));
    }

    /** Returns the fingerprinted parts of the frames of a video, for originals and copies alike. */
    public Insets ofFrames(List<Source> frames, Path directory) {
        return Insets.parse(run("frames", frames.stream().map(Source::line).toList(), directory));
    }

    /** Returns the parts of a copy in which it may show an original. */
    public Insets ofCopy(Source source, Path directory) {
        return Insets.parse(run("copy", List.of(source.line()), directory));
    }

    /** Compares these frames. */
    public Looks compare(List<Pair> pairs, Path directory) {
        return Looks.parse(run("compare", pairs.stream().map(Pair::line).toList(), directory));
    }

    /** Returns the picture re-encoded as JPEG, upright, without metadata; empty if unreadable or too slow. */
    public Optional<Path> plain(Source source, Path directory) {
        try {
            run("plain", List.of(source.line()), directory);
        } catch (TookTooLong e) {
            return Optional.empty();
        }
        return Optional.of(Path.of(source.file() + ".plain-" + source.page())).filter(Files::exists);
    }

    /** Returns the lines that match one of these patterns, without other output of the child. */
    private static String lines(String text, Pattern... forms) {
        return Stream.of(forms)
                .flatMap(form -> form.matcher(text).results().map(MatchResult::group))
                .collect(joining("\n"));
    }

    private static int number(MatchResult line, int group) {
        return Integer.parseInt(line.group(group));
    }

    private String run(String what, List<String> lines, Path directory) {
        var file = directory.resolve(what);
        UncheckedIo.get(() -> Files.write(file, lines));
        var outcome = children.run(CHILD.command(config, directory, List.of(what, file.toString()), time));
        // the failure is unrelated to the pictures, so the work must be repeated
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the pictures could not be processed: " + outcome);
        if (outcome instanceof TimedOut) throw new TookTooLong("the pictures were not processed in time: " + what);
        return outcome instanceof Finished finished ? finished.stdout() : "";
    }
}
