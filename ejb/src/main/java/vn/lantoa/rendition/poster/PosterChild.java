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
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Main class of a child JVM that writes the features of posters, or prints the posters and codes found in a photo. Its
 * inputs are pictures re-encoded by another child.
 */
record PosterChild(PrintStream answer) {
    private static final int PHOTO = 1024;
    private static final int POINTS = 1600;
    private static final int SHARP = 2048;

    /**
     * The maximum number of posters that are compared with a photo block by block. The posters with the most matching
     * points are chosen.
     */
    private static final int OVERLAID = 12;

    private static final int LEAST_CELLS = 8;

    /**
     * @param args {@code sketch}, {@code look} or {@code compare}, and a file that lists the pictures, or the photo and
     *     the sketches, or a poster and a picture of it
     */
    public static void main(String[] args) throws IOException {
        ImageIO.setUseCache(false);
        var child = new PosterChild(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setOut(System.err);
        var files = Files.readAllLines(Path.of(args[1])).stream().map(Path::of).toList();
        if (args[0].equals("sketch")) for (var file : files) sketch(file);
        else if (args[0].equals("look")) child.look(files.get(0), files.subList(1, files.size()));
        else child.compare(files.get(0), files.get(1));
        System.exit(0);
    }

    private static void sketch(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        if (picture != null) Sketch.of(picture).write(Path.of(file + ".sketch"));
    }

    /** A poster found in the photo, with its index in the list. */
    private record LocatedPoster(int number, Sketch sketch, RansacMatcher.Laid laid, Overlay overlay) {}

    private void look(Path photo, List<Path> sketches) throws IOException {
        var picture = Objects.requireNonNull(ImageIO.read(photo.toFile()));
        var sharp = GrayImage.of(picture, SHARP);
        var codes = new LinkedHashSet<>(Codes.in(sharp));
        var image = GrayImage.of(picture, PHOTO);
        var seen = RansacMatcher.Seen.of(image, POINTS);
        var laid = new ArrayList<LocatedPoster>();
        for (int i = 0; i < sketches.size(); i++) {
            var sketch = Sketch.read(sketches.get(i));
            var its = RansacMatcher.of(sketch, seen);
            if (its != null && its.cells() >= LEAST_CELLS)
                laid.add(new LocatedPoster(i, sketch, its, Overlay.of(sketch, image, its.homography())));
        }
        laid.sort(Comparator.comparing((LocatedPoster one) -> one.overlay().kept())
                .reversed());
        var best = laid.stream().limit(OVERLAID).toList();
        for (var one : best) codes.addAll(straightened(one, sharp));
        print(codes, best);
    }

    /** Returns the codes found in the rectified area of a poster. */
    private static Set<String> straightened(LocatedPoster one, GrayImage sharp) {
        int edge = Math.max(sharp.width(), sharp.height());
        double factor = 1200.0 / Math.max(one.sketch().width(), one.sketch().height());
        int width = (int) (one.sketch().width() * factor);
        int height = (int) (one.sketch().height() * factor);
        return Codes.in(Overlay.laid(sharp, one.laid().homography(), width, height, edge));
    }

    /** Prints the differences, and writes the poster and its area in the picture in the same size. */
    private void compare(Path poster, Path picture) throws IOException {
        var original = Objects.requireNonNull(ImageIO.read(poster.toFile()));
        var both = Registration.of(original, Objects.requireNonNull(ImageIO.read(picture.toFile())));
        if (both == null) return;
        var green = both.poster()[1];
        ImageIO.write(green.picture(), "png", Path.of(poster + PosterTool.FITTED).toFile());
        ImageIO.write(both.laid()[1].picture(), "png", Path.of(picture + PosterTool.FITTED).toFile());
        print("code ", Codes.in(green));
        print("shown ", Codes.in(both.laid()[1]));
        var differences = Differences.of(both);
        answer.println("compared " + both.sharpness() + " " + differences.seen());
        for (var one : differences.changes()) answer.println(one.line());
    }

    private void print(String name, Set<String> codes) {
        for (var code : codes)
            answer.println(name + Base64.getEncoder().encodeToString(code.getBytes(StandardCharsets.UTF_8)));
    }

    private void print(Set<String> codes, List<LocatedPoster> found) {
        print("code ", codes);
        for (var one : found) {
            var overlay = one.overlay();
            var corners = DoubleStream.of(one.laid().homography().corners())
                    .mapToObj(share -> String.valueOf(Math.round(share * 10_000)))
                    .collect(Collectors.joining(","));
            answer.println(String.join(
                    " ",
                    "shows",
                    IntStream.of(one.number(), one.laid().cells(), overlay.told(), overlay.kept(), overlay.hole())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" ")),
                    corners));
            for (var other : found) {
                int blocks = other == one ? 0 : overlay.speaksAgainst(other.overlay());
                if (blocks > 0) answer.println("rather " + one.number() + " " + other.number() + " " + blocks);
            }
        }
    }
}
