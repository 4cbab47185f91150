package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.jspecify.annotations.Nullable;

/**
 * A program of its own: makes one JPEG of a picture, a drawing or the first page of a document, and prints its size, or
 * a slug of what is wrong. It may be fed anything, so it may hang, grow or die: whoever runs it bounds it. It starts no
 * program and opens no address.
 */
final class PictureChild {
    private static final int REFUSED = 1;

    private PictureChild() {}

    /** @param args the file, its media type, the longest edge in pixels, the file to write */
    public static void main(String[] args) throws IOException {
        URL.setURLStreamHandlerFactory(PictureChild::noNetwork);
        ImageIO.setUseCache(false);
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // some libraries talk
        int exit = 0;
        try {
            var picture = read(Path.of(args[0]), args[1], Integer.parseInt(args[2]));
            Canvas.write(picture, Path.of(args[3]));
            answer.println(picture.getWidth() + "x" + picture.getHeight());
        } catch (TooManyPixels e) {
            answer.println("too-many-pixels");
            exit = REFUSED;
        } catch (Locked e) {
            answer.println("encrypted");
            exit = REFUSED;
        } catch (IOException | TranscoderException | RuntimeException | StackOverflowError e) {
            System.err.println(e);
            answer.println("unreadable");
            exit = REFUSED;
        }
        System.exit(exit); // some libraries leave threads behind
    }

    private static BufferedImage read(Path file, String mediaType, int edge)
            throws IOException, TranscoderException, TooManyPixels, Locked {
        return switch (mediaType) {
            case "image/svg+xml" -> Drawing.render(file, edge);
            case "application/pdf" -> FirstPage.render(file, edge);
            default -> Photo.read(file, edge);
        };
    }

    private static @Nullable URLStreamHandler noNetwork(String protocol) {
        if (Set.of("file", "jar", "jrt").contains(protocol)) return null;
        throw new IllegalArgumentException("no network here: " + protocol);
    }
}
