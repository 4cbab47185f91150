package vn.lantoa.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random photo of a poster as a phone takes it, made by ImageMagick. */
final class PlantedPhoto {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final double ASIDE = 0.16;

    private final Random random;

    PlantedPhoto(Random random) {
        this.random = random;
    }

    /** The poster with its code in a corner, as printed. */
    static byte[] printed(Path poster, byte[] code) throws IOException {
        var file = Files.write(Files.createTempFile("code", ".png"), code);
        try {
            var words = List.of(
                    "-resize",
                    "1400x1400",
                    "(",
                    file.toString(),
                    "-filter",
                    "point",
                    "-resize",
                    "240x240",
                    ")",
                    "-gravity",
                    "SouthEast",
                    "-geometry",
                    "+20+20",
                    "-composite");
            return PlantedCopy.made(poster.toString(), words, "png");
        } finally {
            Files.delete(file);
        }
    }

    /** The photo: at an angle, in more or less light, every third one partly covered. */
    byte[] of(Path poster, int width, int height, boolean isHidden) throws IOException {
        double factor = Math.min(0.82 * WIDTH / width, 0.82 * HEIGHT / height) * (0.75 + 0.25 * random.nextDouble());
        int shownWidth = (int) (width * factor);
        int shownHeight = (int) (height * factor);
        int left = (WIDTH - shownWidth) / 2;
        int top = (HEIGHT - shownHeight) / 2;
        var wall = "plasma:" + PlantedCopy.colour(random) + "-" + PlantedCopy.colour(random);
        var words = new ArrayList<>(List.of("-resize", WIDTH + "x" + HEIGHT + "!"));
        words.addAll(List.of("(", poster.toString(), "-resize", shownWidth + "x" + shownHeight + "!"));
        words.addAll(List.of("-alpha", "set", "-virtual-pixel", "transparent", "+distort", "Perspective"));
        words.add(aside(shownWidth, shownHeight));
        words.addAll(List.of(")", "-gravity", "Center", "-composite"));
        if (isHidden) {
            words.addAll(List.of("-fill", PlantedCopy.colour(random)));
            words.addAll(List.of("-draw", before(left, top, shownWidth, shownHeight)));
        }
        words.addAll(List.of("-modulate", 30 + random.nextInt(70) + ",80", "-blur", "0x0.7"));
        words.addAll(List.of("-attenuate", "0.25", "+noise", "Gaussian", "-quality", "" + (70 + random.nextInt(25))));
        return PlantedCopy.made(wall + "[300x400]", words, "jpg");
    }

    private String aside(int width, int height) {
        var corners = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            int x = i == 1 || i == 2 ? width : 0;
            int y = i >= 2 ? height : 0;
            corners.add(x + "," + y + " " + moved(x, width) + "," + moved(y, height));
        }
        return String.join(" ", corners);
    }

    private int moved(int at, int size) {
        return (int) (at + (random.nextDouble() - 0.5) * ASIDE * size);
    }

    private String before(int left, int top, int width, int height) {
        double share = 0.15 + 0.15 * random.nextDouble();
        int from = (int) (left + width * random.nextDouble() * (1 - share));
        return "rectangle " + from + "," + top + " " + (int) (from + width * share) + "," + (top + height);
    }
}
