package vn.lantoa.rendition.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Specification of one picture to make, as a line of text between the server and its child.
 *
 * @param page the page of a document, counted from 1
 * @param dpi resolution in pixels per inch to record in the file; 0 for none
 * @param form {@code jpeg}, {@code raw} pixels for another program, or the {@code fingerprint}
 * @param file output file in the working directory
 */
record Spec(Frame frame, int page, int quality, int dpi, String form, String file) {
    /**
     * The frame of the picture, and the focal point for cropping. The fit is {@code inside}, {@code width} (exactly
     * this width), {@code cover} or {@code pad}.
     */
    record Frame(String fit, int width, int height, double x, double y) {
        /** Returns the factor that scales a source of this size to the frame; a factor above 1 would enlarge it. */
        double scale(double sourceWidth, double sourceHeight) {
            double across = width / sourceWidth;
            double down = height / sourceHeight;
            return fit.equals("cover") ? Math.max(across, down) : Math.min(across, down);
        }
    }

    /** Returns the longer edge in pixels at which a source of this shape must be rendered for these specs. */
    static int edge(List<Spec> specs, double width, double height) {
        double scale = specs.stream()
                .mapToDouble(spec -> spec.frame().scale(width, height))
                .max()
                .orElse(1);
        return (int) Math.ceil(scale * Math.max(width, height));
    }

    static Spec parse(String line) {
        var words = line.split(" ");
        var frame = new Frame(
                words[0],
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]));
        return new Spec(
                frame,
                Integer.parseInt(words[5]),
                Integer.parseInt(words[6]),
                Integer.parseInt(words[7]),
                words[8],
                words[9]);
    }

    String line() {
        var words = new ArrayList<Object>(List.of(frame.fit(), frame.width(), frame.height(), frame.x(), frame.y()));
        words.addAll(List.of(page, quality, dpi, form, file));
        return String.join(" ", words.stream().map(String::valueOf).toList());
    }
}
