package vn.lantoa.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random alterations of a picture or a page by a portal, made by ImageMagick. */
enum PlantedCopy {
    SMALLER {
        @Override
        List<String> words(Random random) {
            return List.of("-resize", 25 + random.nextInt(45) + "%", "-quality", "" + (60 + random.nextInt(35)));
        }
    },
    COMPRESSED {
        @Override
        List<String> words(Random random) {
            return List.of("-quality", "" + (25 + random.nextInt(35)));
        }
    },
    CROPPED {
        @Override
        List<String> words(Random random) {
            var gravity = List.of("Center", "North", "South", "East", "West", "NorthWest", "SouthEast", "NorthEast")
                    .get(random.nextInt(8));
            var kept = (90 + random.nextInt(8)) + "%x" + (90 + random.nextInt(8)) + "%+0+0";
            return List.of("-gravity", gravity, "-crop", kept, "+repage", "-resize", "55%", "-quality", "80");
        }
    },
    FRAMED {
        @Override
        List<String> words(Random random) {
            int side = 15 + random.nextInt(80);
            if (random.nextBoolean())
                return List.of(
                        "-resize",
                        "60%",
                        "-bordercolor",
                        colour(random),
                        "-border",
                        side + "x" + side,
                        "-quality",
                        "80");
            return List.of(
                    "-resize",
                    "60%",
                    "-mattecolor",
                    colour(random),
                    "-frame",
                    side + "x" + side + "+5+5",
                    "-quality",
                    "80");
        }
    },
    STAMPED {
        @Override
        List<String> words(Random random) {
            int side = 60 + random.nextInt(90);
            int left = 20 + random.nextInt(60);
            var circle = "circle " + (left + side) + "," + (20 + side) + " " + (left + side) + ",20";
            var band = "rectangle " + (left + side / 2) + "," + (20 + side - 8) + " " + (left + side * 3 / 2) + ","
                    + (20 + side + 8);
            return List.of(
                    "-resize",
                    "900x900",
                    "-fill",
                    "none",
                    "-stroke",
                    colour(random),
                    "-strokewidth",
                    "7",
                    "-draw",
                    circle,
                    "-draw",
                    band,
                    "-quality",
                    "80");
        }
    },
    CROPPED_AND_FRAMED {
        @Override
        List<String> words(Random random) {
            var words = new ArrayList<>(CROPPED.words(random));
            words.addAll(FRAMED.words(random));
            return words;
        }
    };

    abstract List<String> words(Random random);

    /** The copy of a picture, as JPEG. */
    byte[] of(Path picture, Random random) throws IOException {
        return made(picture.toString(), words(random), "jpg");
    }

    /** Runs ImageMagick on this input with these arguments, and returns the result in this format. */
    static byte[] made(String input, List<String> words, String format) throws IOException {
        var output = Files.createTempFile("planted", "." + format);
        try {
            var command = new ArrayList<>(List.of("convert", input));
            command.addAll(words);
            command.add(format + ":" + output);
            run(command);
            return Files.readAllBytes(output);
        } finally {
            Files.delete(output);
        }
    }

    /** Runs a program to its end. */
    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new IllegalStateException(command + ": " + said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String colour(Random random) {
        return String.format("#%06x", random.nextInt(0x1000000));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
