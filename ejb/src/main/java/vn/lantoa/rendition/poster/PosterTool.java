package vn.lantoa.rendition.poster;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.UncheckedIo;

/** Tool that extracts the features of posters and recognises posters in photos. Runs {@link PosterChild}. */
@ApplicationScoped
@OutsideWorld
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PosterTool {
    private static final System.Logger LOG = System.getLogger(PosterTool.class.getName());
    private static final int HEAP_MEBIBYTES = 512;
    private static final JavaChild CHILD = new JavaChild(PosterTool.class, List.of("PosterChild"), HEAP_MEBIBYTES);

    private static final Pattern CODE = Pattern.compile("(?m)^code ([A-Za-z0-9+/=]{1,4000})$");
    private static final Pattern SHOWS = Pattern.compile(
            "(?m)^shows (\\d{1,3}) (\\d{1,3}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (-?\\d{1,6}(?:,-?\\d{1,6}){7})$");
    private static final Pattern RATHER = Pattern.compile("(?m)^rather (\\d{1,3}) (\\d{1,3}) (\\d{1,5})$");

    private static final Pattern SHOWN = Pattern.compile("(?m)^shown ([A-Za-z0-9+/=]{1,4000}) ([\\d,]{7,23})$");
    private static final Pattern COMPARED = Pattern.compile("(?m)^compared (\\d{1,3}) (\\d{1,3}) (\\d{1,3})$");

    /** The ending of the file with a poster, or its area in a picture, in the size at which they are compared. */
    static final String FITTED = ".fitted.png";

    /** The ending of the file with what a picture adds to a poster. */
    static final String ADDED = ".added.png";

    /** The number of pixels from which a change may contain words. */
    private static final int MORE = 600;

    @Inject
    ChildConfig config;

    @Inject
    TextReader reader;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(120);

    /**
     * A poster found in a photo.
     *
     * @param number its index in the list of posters
     * @param cells the number of its 256 cells with matching points
     * @param told the number of blocks with content
     * @param kept the number of blocks with content that look the same in the photo
     * @param hole the size in blocks of the largest connected area that differs
     * @param corners the poster's corners in the photo, alternating x and y, in ten-thousandths of the longer edge
     */
    public record DetectedPoster(int number, int cells, int told, int kept, int hole, List<Integer> corners) {
        /** Returns the share of the blocks that look the same, in percent. */
        public int share() {
            return told == 0 ? 0 : kept * 100 / told;
        }

        private String at() {
            return corners.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    /** The number of blocks of the photo that match one poster better than the other poster. */
    public record Preference(int number, int other, int blocks) {}

    /** The codes and posters found in a photo. */
    public record PhotoContents(List<String> codes, List<DetectedPoster> posters, List<Preference> preferences) {
        static PhotoContents parse(String text) {
            return new PhotoContents(
                    PosterTool.codes(text),
                    all(text, SHOWS)
                            .map(one -> new DetectedPoster(
                                    number(one, 1),
                                    number(one, 2),
                                    number(one, 3),
                                    number(one, 4),
                                    number(one, 5),
                                    Stream.of(one.group(6).split(","))
                                            .map(Integer::valueOf)
                                            .toList()))
                            .toList(),
                    all(text, RATHER)
                            .map(one -> new Preference(number(one, 1), number(one, 2), number(one, 3)))
                            .toList());
        }
    }

    /** Writes the features of each picture into a file beside it. An unreadable picture gets no file. */
    public void sketch(List<Path> pictures, Path directory) {
        run("sketch", pictures, directory);
    }

    /** Returns the file with the features of this picture. */
    public static Path sketchOf(Path picture) {
        return Path.of(picture + ".sketch");
    }

    /** Returns the posters and codes that the photo shows. */
    public PhotoContents look(Path photo, List<Path> sketches, Path directory) {
        return PhotoContents.parse(
                run("look", Stream.concat(Stream.of(photo), sketches.stream()).toList(), directory));
    }

    /**
     * Compares a poster with a picture of it; empty if the picture does not show the poster.
     *
     * @param seen the poster, found in the picture
     * @param isOwn accepts the codes that the hub prints on this poster, which may cover a part of it
     */
    public Optional<CopyVerdict> compare(
            Path poster, Path picture, DetectedPoster seen, Predicate<String> isOwn, Path directory) {
        var text = run("compare", List.of(poster, picture), directory, seen.at());
        return facts(text, isOwn).filter(CopyVerdict::isShown).map(facts -> {
            boolean isRead = CopyVerdict.needsText(facts) && reader.isPresent();
            return CopyVerdict.of(facts, isRead ? wording(poster, picture, facts, directory) : null);
        });
    }

    private static Optional<CopyVerdict.Facts> facts(String text, Predicate<String> isOwn) {
        var own = new ArrayList<Place>();
        var others = new HashSet<String>();
        all(text, SHOWN).forEach(line -> {
            var code = decoded(line.group(1));
            if (isOwn.test(code)) own.addAll(Place.parse(line.group(2)));
            else others.add(code);
        });
        var changes = Change.parse(text).stream()
                .filter(change -> own.stream().noneMatch(change.place()::isMostlyIn))
                .toList();
        return all(text, COMPARED)
                .findFirst()
                .map(one -> new CopyVerdict.Facts(
                        number(one, 1), number(one, 2), number(one, 3), Set.copyOf(codes(text)), others, changes));
    }

    private Wording wording(Path poster, Path picture, CopyVerdict.Facts facts, Path directory) {
        boolean isMore = facts.changes().stream().anyMatch(one -> one.lightened() + one.darkened() >= MORE);
        return new Wording(
                reader.read(Path.of(poster + FITTED), directory),
                reader.read(Path.of(picture + FITTED), directory),
                isMore ? reader.read(Path.of(picture + ADDED), directory) : List.of());
    }

    /**
     * Returns a JPEG with the poster and its area in the picture side by side, and the places framed; empty if it
     * cannot be made.
     */
    public Optional<Path> exhibit(Path poster, Path picture, DetectedPoster seen, List<Place> places, Path directory) {
        var exhibit = directory.resolve("exhibit.jpg");
        run(
                "exhibit",
                List.of(poster, picture, exhibit),
                directory,
                seen.at(),
                places.stream().map(Place::text).collect(Collectors.joining(" ")));
        return Optional.of(exhibit).filter(Files::exists);
    }

    private static List<String> codes(String text) {
        return all(text, CODE).map(one -> decoded(one.group(1))).toList();
    }

    private static String decoded(String code) {
        return new String(Base64.getMimeDecoder().decode(code), StandardCharsets.UTF_8);
    }

    private static Stream<MatchResult> all(String text, Pattern form) {
        return form.matcher(text).results();
    }

    private static int number(MatchResult line, int group) {
        return Integer.parseInt(line.group(group));
    }

    private String run(String what, List<Path> files, Path directory, String... more) {
        var list = directory.resolve(what + ".txt");
        UncheckedIo.get(
                () -> Files.write(list, files.stream().map(Path::toString).toList()));
        var arguments =
                Stream.concat(Stream.of(what, list.toString()), Stream.of(more)).toList();
        var outcome = children.run(CHILD.command(config, directory, arguments, time));
        // the failure is unrelated to the pictures, so the work must be repeated
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the photo could not be processed: " + outcome);
        if (!(outcome instanceof Finished finished)) return "";
        if (finished.exit() != 0) LOG.log(WARNING, "the poster child process failed: exit={0}", finished.exit());
        return finished.stdout();
    }
}
