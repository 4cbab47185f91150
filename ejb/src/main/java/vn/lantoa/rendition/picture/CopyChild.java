package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.jspecify.annotations.Nullable;

/**
 * Main class of a child JVM that prints the fingerprints of parts of pictures and pages, compares frames of
 * films, or re-encodes pictures. Malicious input may make it hang, crash or use too much memory, so the caller sets
 * limits. Nothing is printed for unreadable input.
 */
record CopyChild(PrintStream answer) {
    /** An edge in pixels that is small for speed, but gives each cell of a fingerprint many pixels. */
    private static final int SMALL = 288;

    /** An edge in pixels at which the printed code of a poster is readable in a photo of the poster. */
    private static final int PLAIN = 2048;

    /**
     * @param args the action, and a file that lists one input per line
     */
    public static void main(String[] args) throws IOException {
        URL.setURLStreamHandlerFactory(PictureChild::noNetwork);
        ImageIO.setUseCache(false);
        var child = new CopyChild(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setOut(System.err); // some libraries print to standard output
        var lines = Files.readAllLines(Path.of(args[1]));
        if (args[0].equals("compare")) child.compare(lines);
        else if (args[0].equals("plain")) for (var line : lines) plain(Picture.parse(line));
        else for (var line : lines) child.takeApart(Picture.parse(line), args[0]);
        System.exit(0); // some libraries leave threads behind
    }

    /** A picture, or a page of a document; page 0 stands for all pages. */
    private record Picture(int page, String mediaType, Path file) {
        static Picture parse(String line) {
            var words = line.split(" ", 3);
            return new Picture(Integer.parseInt(words[0]), words[1], Path.of(words[2]));
        }

        BufferedImage read(int edge) throws IOException, TranscoderException, PictureRefusal {
            var specs = List.of(new Spec(new Spec.Frame("inside", edge, edge, 0.5, 0.5), page, 0, 0, "", ""));
            return switch (mediaType) {
                case "image/svg+xml" -> Drawing.render(file, specs);
                case "application/pdf" -> {
                    try (var paper = Paper.open(file)) {
                        yield paper.render(page, specs);
                    }
                }
                default -> Photo.read(file, specs);
            };
        }

        List<Picture> pages() throws IOException, PictureRefusal {
            if (!mediaType.equals("application/pdf") || page > 0) return List.of(this);
            var pages = new ArrayList<Picture>();
            try (var paper = Paper.open(file)) {
                for (int i = 1; i <= Math.min(60, paper.pages()); i++) pages.add(new Picture(i, mediaType, file));
            }
            return pages;
        }
    }

    /** Re-encodes a picture, upright and without its metadata. */
    private static void plain(Picture picture) throws IOException {
        var drawn = read(picture, PLAIN);
        if (drawn != null) Files.write(Path.of(picture.file() + ".plain-" + picture.page()), Press.jpeg(drawn, 85, 0));
    }

    private void takeApart(Picture document, String kind) {
        try {
            for (var page : document.pages()) {
                answer.println("page " + page.page());
                takePage(page, kind);
            }
        } catch (IOException | PictureRefusal e) {
            System.err.println(e);
        }
    }

    private void takePage(Picture page, String kind) {
        var picture = read(page, SMALL);
        if (picture == null) return;
        var brightness = Brightness.of(picture);
        for (var box : Insets.of(kind, brightness)) {
            var fingerprint = Fingerprint.of(part(picture, box));
            if (!fingerprint.equals("flat"))
                answer.println("inset " + page.page() + " " + box.text() + " " + fingerprint);
        }
    }

    static BufferedImage part(BufferedImage picture, Box box) {
        int left = box.left() * picture.getWidth() / Box.SIDE;
        int top = box.top() * picture.getHeight() / Box.SIDE;
        int right = Math.max(left + 1, box.right() * picture.getWidth() / Box.SIDE);
        int bottom = Math.max(top + 1, box.bottom() * picture.getHeight() / Box.SIDE);
        return picture.getSubimage(left, top, right - left, bottom - top);
    }

    private static @Nullable BufferedImage read(Picture picture, int edge) {
        try {
            return picture.read(edge);
        } catch (IOException | TranscoderException | PictureRefusal | RuntimeException | StackOverflowError e) {
            System.err.println(e);
            return null;
        }
    }

    /**
     * Compares pairs of frames. Each line has the similar parts of both, then both frames, separated by tabs: first the
     * original's, then the copy's.
     */
    private void compare(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i).split("\t", 4);
            var original = read(Picture.parse(words[2]), SMALL);
            var copy = read(Picture.parse(words[3]), SMALL);
            if (original == null || copy == null) continue;
            var near = Alignment.between(Box.parse(words[0]), Box.parse(words[1]));
            answer.println("look " + i + " "
                    + Comparison.of(Brightness.of(original), Brightness.of(copy), near)
                            .line());
        }
    }
}
