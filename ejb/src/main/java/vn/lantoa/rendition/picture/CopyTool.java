package vn.lantoa.rendition.picture;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.TookTooLong;
import vn.lantoa.kernel.OutsideWorld;

/** Has {@link CopyChild} take pictures apart, compare copies with originals, and draw pictures anew. */
@ApplicationScoped
@OutsideWorld
@Transactional(TxType.NOT_SUPPORTED)
public class CopyTool {
    private static final int HEAP_MEBIBYTES = 512;
    private static final JavaChild CHILD = new JavaChild(
            CopyTool.class,
            List.of(
                    "CopyChild",
                    "CopyChild$Picture",
                    "Aligner",
                    "Aligner$Axis",
                    "Aligner$Line",
                    "Aligner$Move",
                    "Aligner$Size",
                    "Aligner$Step",
                    "Alignment",
                    "Box",
                    "Brightness",
                    "Brightness$Patch",
                    "Brightness$Span",
                    "Brightness$Weights",
                    "Canvas",
                    "Comparison",
                    "Drawing",
                    "DrawingPainter",
                    "DrawingPainter$Agent",
                    "Fingerprint",
                    "Insets",
                    "Insets$Edges",
                    "Locked",
                    "Marks",
                    "Paper",
                    "Photo",
                    "PictureChild",
                    "PngProfile",
                    "Press",
                    "Spec",
                    "Spec$Frame",
                    "TooManyPixels",
                    "TooSmall"),
            HEAP_MEBIBYTES);

    private static final Pattern PAGE = Pattern.compile("(?m)^page (\\d{1,5})$");
    private static final Pattern INSET =
            Pattern.compile("(?m)^inset (\\d{1,5}) (\\d{1,5}(?:,\\d{1,5}){3}) ([0-9a-f]{16})$");
    private static final Pattern LOOK =
            Pattern.compile("(?m)^look (\\d{1,3}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,3})$");
    private static final Pattern RATHER = Pattern.compile("(?m)^rather (\\d{1,3}) (\\d{1,3}) (\\d{1,6})$");

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(60);

    /** A file, with what it is; {@code page} 0 stands for all pages of a document, and for a picture. */
    public record Source(int page, String mediaType, Path file) {
        private String line() {
            return page + " " + mediaType + " " + file;
        }
    }

    /** A part of a page by which it is known; a picture is page 0. */
    public record Inset(int page, Box box, long fingerprint) {}

    /**
     * The parts by which a file is known.
     *
     * @param pages of the document, as far as they were looked at; 1 for a picture
     * @param text the same in text, to be kept
     */
    public record Insets(int pages, List<Inset> all, String text) {
        /** None, of what says nothing. */
        public static final Insets NONE = parse("");

        public Insets {
            all = List.copyOf(all);
        }

        /** Reads what is kept. */
        public static Insets parse(String text) {
            var all = INSET.matcher(text)
                    .results()
                    .map(one -> new Inset(
                            number(one, 1), Box.parse(one.group(2)), Long.parseUnsignedLong(one.group(3), 16)))
                    .toList();
            return new Insets((int) PAGE.matcher(text).results().count(), all, lines(text, PAGE, INSET));
        }
    }

    /** Two that may be alike, in these parts of them. */
    public record Pair(Source original, Box ofOriginal, Source copy, Box ofCopy) {
        private String line() {
            return String.join("\t", ofOriginal.text(), ofCopy.text(), original.line(), copy.line());
        }
    }

    /**
     * The outcome of a comparison, in blocks of the original that the copy shows.
     *
     * @param pair its place in the list
     * @param told blocks in which there is something
     * @param lost those of them in which the copy has something else
     * @param plain blocks in which there is nothing
     * @param added those of them in which the copy has something
     * @param seen the percentage of what the original tells that the copy shows at all
     */
    public record Look(int pair, int told, int lost, int plain, int added, int seen) {}

    /** So many blocks of the copy of one pair speak for it and against the other. */
    public record Preference(int pair, int other, int blocks) {}

    /**
     * The comparisons that could be made.
     *
     * @param text the same in text, to be kept
     */
    public record Looks(List<Look> all, List<Preference> preferences, String text) {
        /** None. */
        public static final Looks NONE = parse("");

        public Looks {
            all = List.copyOf(all);
            preferences = List.copyOf(preferences);
        }

        /** Reads what is kept. */
        public static Looks parse(String text) {
            var looks = LOOK.matcher(text)
                    .results()
                    .map(one -> new Look(
                            number(one, 1),
                            number(one, 2),
                            number(one, 3),
                            number(one, 4),
                            number(one, 5),
                            number(one, 6)))
                    .toList();
            var preferences = RATHER.matcher(text)
                    .results()
                    .map(one -> new Preference(number(one, 1), number(one, 2), number(one, 3)))
                    .toList();
            return new Looks(looks, preferences, lines(text, LOOK, RATHER));
        }
    }

    /** The parts by which an original is known. */
    public Insets ofOriginal(Source source, Path directory) {
        return Insets.parse(run("original", List.of(source.line()), directory));
    }

    /** The parts by which the frames of a film are known, of an original and of a copy. */
    public Insets ofFrames(List<Source> frames, Path directory) {
        return Insets.parse(run("frames", frames.stream().map(Source::line).toList(), directory));
    }

    /** The parts in which a copy may show an original. */
    public Insets ofCopy(Source source, Path directory) {
        return Insets.parse(run("copy", List.of(source.line()), directory));
    }

    /** The exact comparisons of these pairs. */
    public Looks compare(List<Pair> pairs, Path directory) {
        return Looks.parse(run("compare", pairs.stream().map(Pair::line).toList(), directory));
    }

    /** The picture as a JPEG that was drawn anew, upright and without metadata; empty where it cannot be read, or not in time. */
    public Optional<Path> plain(Source source, Path directory) {
        try {
            run("plain", List.of(source.line()), directory);
        } catch (TookTooLong e) {
            return Optional.empty();
        }
        return Optional.of(Path.of(source.file() + ".plain-" + source.page())).filter(Files::exists);
    }

    /** The lines of these forms, and nothing else that a child may have said. */
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
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = CHILD.words(config, directory, List.of(what, file.toString()));
        var outcome = children.run(ChildCommand.of(words, directory, ChildLimits.ofJava(time)));
        // neither says anything of the pictures: to be done again
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("no picture was looked at: " + outcome);
        if (outcome instanceof TimedOut) throw new TookTooLong("no picture was looked at in time: " + what);
        return outcome instanceof Finished finished ? finished.stdout() : "";
    }
}
