package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.jspecify.annotations.Nullable;

/**
 * Main class of a child JVM that makes pictures from a picture, a drawing or pages of a document. It prints the file
 * and size of each, or a slug for the error. Malicious input may make it hang, crash or use too much memory, so the
 * caller sets limits. It starts no program and opens no network connection.
 */
record PictureChild(Path directory, Marks marks, PrintStream answer) {
    /** @param args the file, its media type, and the directory of the specs, the marks and the output */
    public static void main(String[] args) throws IOException {
        URL.setURLStreamHandlerFactory(PictureChild::noNetwork);
        ImageIO.setUseCache(false);
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // some libraries print to standard output
        int exit = 1;
        try {
            var directory = Path.of(args[2]);
            var marks = Marks.read(directory.resolve("xmp"), directory.resolve("iptc"));
            new PictureChild(directory, marks, answer).make(Path.of(args[0]), args[1], specs(directory));
            exit = 0;
        } catch (PictureRefusal e) {
            answer.println(e.getMessage());
        } catch (EOFException e) {
            answer.println("breaks-off");
        } catch (IOException | TranscoderException | RuntimeException | StackOverflowError e) {
            System.err.println(e);
            answer.println("unreadable");
        }
        System.exit(exit); // some libraries leave threads behind
    }

    private static List<Spec> specs(Path directory) throws IOException {
        return Files.readAllLines(directory.resolve("specs")).stream()
                .map(Spec::parse)
                .toList();
    }

    private void make(Path file, String mediaType, List<Spec> specs)
            throws IOException, TranscoderException, PictureRefusal {
        switch (mediaType) {
            case "image/svg+xml" -> write(Drawing.render(file, specs), specs);
            case "application/pdf" -> writePages(file, specs);
            default -> write(Photo.read(file, specs), specs);
        }
    }

    private void writePages(Path file, List<Spec> specs) throws IOException, PictureRefusal {
        var byPage = specs.stream().collect(Collectors.groupingBy(Spec::page, TreeMap::new, Collectors.toList()));
        try (var paper = Paper.open(file)) {
            for (var page : byPage.entrySet()) write(paper.render(page.getKey(), page.getValue()), page.getValue());
        }
    }

    private void write(BufferedImage picture, List<Spec> specs) throws IOException {
        for (var spec : specs) {
            try {
                write(Canvas.cut(picture, spec.frame()), spec);
            } catch (PictureRefusal e) {
                answer.println(spec.file() + " " + e.getMessage());
            }
        }
    }

    private void write(BufferedImage picture, Spec spec) throws IOException {
        var target = directory.resolve(spec.file());
        if (spec.form().equals("raw")) Press.raw(picture, target);
        else if (spec.form().equals("fingerprint")) Files.writeString(target, Fingerprint.of(picture));
        else Files.write(target, marks.into(Press.jpeg(picture, spec.quality(), spec.dpi())));
        answer.println(spec.file() + " " + picture.getWidth() + "x" + picture.getHeight());
    }

    static @Nullable URLStreamHandler noNetwork(String protocol) {
        if (Set.of("file", "jar", "jrt").contains(protocol)) return null;
        throw new IllegalArgumentException("network access is disabled: " + protocol);
    }
}
