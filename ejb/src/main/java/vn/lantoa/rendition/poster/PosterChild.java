package vn.lantoa.rendition.poster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Main class of a child JVM that writes the features of posters, or prints the posters and codes found in a photo. Its
 * inputs are pictures re-encoded by another child.
 */
record PosterChild(PrintStream answer) {
    private static final int PHOTO = 1024;
    private static final int SHARP = 2048;

    /** The width in pixels of a poster beside its area in a picture. */
    private static final int EXHIBIT = 1400;

    /** The minimum number of votes for a poster that is located, and the maximum number of such posters. */
    private static final int LEAST_VOTES = 6;

    private static final int LOCATED = 15;
    private static final int LEAST_CELLS = 8;

    /** The minimum share of matching blocks, in percent, at which the photo is not searched for mirrored posters. */
    private static final int PLAIN = 65;

    /**
     * @param args {@code sketch}, {@code look}, {@code compare} or {@code exhibit}, and a file that lists the pictures,
     *     or the photo and the sketches, or a poster and a picture of it, and the corners of the poster in the
     *     picture; for an exhibit also its file, and the places
     */
    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        var child = new PosterChild(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setOut(System.err);
        var files = Files.readAllLines(Path.of(args[1])).stream().map(Path::of).toList();
        if (args[0].equals("sketch")) for (var file : files) sketch(file);
        else if (args[0].equals("look")) child.look(files.get(0), files.subList(1, files.size()));
        else if (args[0].equals("exhibit")) exhibit(files, near(args[2]), Place.parse(args[3]));
        else child.compare(files.get(0), files.get(1), near(args[2]));
        System.exit(0);
    }

    /** Returns the position with these corners, in ten-thousandths of the longer edge of the picture. */
    private static Homography near(String corners) {
        return Objects.requireNonNull(Homography.withCorners(Stream.of(corners.split(","))
                .mapToDouble(one -> Integer.parseInt(one) / 10_000.0)
                .toArray()));
    }

    private static void sketch(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        if (picture != null) Sketch.of(picture).write(Path.of(file + ".sketch"));
    }

    void look(Path photo, List<Path> sketches) throws IOException {
        var picture = Objects.requireNonNull(ImageIO.read(photo.toFile()));
        var posters = new ArrayList<Sketch>();
        for (var sketch : sketches) posters.add(Sketch.read(sketch));
        var image = GrayImage.of(picture, PHOTO);
        var located = located(image, posters, false);
        if (best(located) < PLAIN) {
            var mirrored = located(image, posters, true);
            if (best(mirrored) > best(located)) located = mirrored;
        }
        var sharp = GrayImage.of(picture, SHARP);
        var codes = new LinkedHashSet<>(Codes.in(sharp).keySet());
        var read = new ArrayList<LocatedPoster>();
        for (var one : located)
            if (one.isProbable() && read.stream().noneMatch(one::isSamePlace)) {
                read.add(one);
                codes.addAll(one.codes(sharp));
            }
        print(codes, located);
    }

    /** A poster that the photo may show, with its index in the list. */
    private record Candidate(int number, Sketch sketch, int votes) {}

    private static List<LocatedPoster> located(GrayImage image, List<Sketch> posters, boolean isMirrored) {
        var seen = Seen.of(image, isMirrored);
        var located = new ArrayList<LocatedPoster>();
        IntStream.range(0, posters.size())
                .mapToObj(i -> new Candidate(i, posters.get(i), new Matches(posters.get(i), seen).votes()))
                .filter(one -> one.votes() >= LEAST_VOTES)
                .sorted(Comparator.comparing(Candidate::votes).reversed())
                .limit(LOCATED)
                .forEach(one -> {
                    var laid = RansacMatcher.of(one.sketch(), seen);
                    if (laid != null && laid.cells() >= LEAST_CELLS)
                        located.add(new LocatedPoster(
                                one.number(), one.sketch(), laid, Overlay.of(one.sketch(), image, laid.homography())));
                });
        located.sort(Comparator.comparing((LocatedPoster one) -> one.overlay().kept())
                .reversed());
        return located;
    }

    /** Returns the largest share of matching blocks, in percent. */
    private static int best(List<LocatedPoster> located) {
        return located.stream()
                .filter(LocatedPoster::isProbable)
                .mapToInt(one -> one.overlay().kept() * 100 / one.overlay().told())
                .max()
                .orElse(0);
    }

    /** Prints the differences, and writes the poster and its area in the picture in the same size. */
    private void compare(Path poster, Path picture, Homography near) throws IOException {
        var original = Objects.requireNonNull(ImageIO.read(poster.toFile()));
        var both = Registration.of(original, Objects.requireNonNull(ImageIO.read(picture.toFile())), near);
        if (both == null) return;
        var green = both.poster()[1];
        ImageIO.write(
                green.picture(), "png", Path.of(poster + PosterTool.FITTED).toFile());
        ImageIO.write(
                both.laid()[1].picture(),
                "png",
                Path.of(picture + PosterTool.FITTED).toFile());
        print("code ", Codes.in(green).keySet());
        Codes.in(both.laid()[1])
                .forEach((code, place) -> answer.println("shown " + encoded(code) + " " + place.text()));
        var differences = new Differences(both);
        ImageIO.write(
                differences.added().picture(),
                "png",
                Path.of(picture + PosterTool.ADDED).toFile());
        answer.println("compared " + joined(" ", both.sharpness(), differences.seen(), both.kept()));
        for (var one : differences.changes()) answer.println(one.line());
    }

    private static void exhibit(List<Path> files, Homography near, List<Place> places) throws IOException {
        var poster = Objects.requireNonNull(ImageIO.read(files.get(0).toFile()));
        int longer = Math.max(poster.getWidth(), poster.getHeight());
        var area = Registration.area(
                poster,
                Objects.requireNonNull(ImageIO.read(files.get(1).toFile())),
                near,
                Math.min(longer, longer * EXHIBIT / 2 / poster.getWidth()));
        double factor =
                (double) Math.max(area.poster().getWidth(), area.poster().getHeight())
                        / Math.min(longer, Registration.EDGE);
        ImageIO.write(area.besides(places, factor), "jpg", files.get(2).toFile());
    }

    private void print(String name, Set<String> codes) {
        for (var code : codes) answer.println(name + encoded(code));
    }

    private static String encoded(String code) {
        return Base64.getEncoder().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }

    private void print(Set<String> codes, List<LocatedPoster> found) {
        print("code ", codes);
        for (var one : found) {
            int number = one.number();
            var overlay = one.overlay();
            answer.println(
                    "shows " + joined(" ", number, one.laid().cells(), overlay.told(), overlay.kept(), overlay.hole())
                            + " " + joined(",", one.corners()));
            for (var other : found) {
                int blocks = other == one ? 0 : overlay.speaksAgainst(other.overlay());
                if (blocks > 0) answer.println("rather " + joined(" ", number, other.number(), blocks));
            }
        }
    }

    private static String joined(String between, int... numbers) {
        return IntStream.of(numbers).mapToObj(String::valueOf).collect(Collectors.joining(between));
    }
}
