package vn.lantoa.rendition.ffmpeg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.lantoa.rendition.ffmpeg.SubtitleFont.MissingLetter;

/**
 * Main class of a child JVM that draws texts as transparent pictures: white letters with a dark edge, at the bottom.
 * All have the width of the video and the same height.
 */
record SubtitleChild(SubtitleFont font, Path directory, int width, int height) {
    private static final Color EDGE = new Color(0, 0, 0, 230);
    /** The margin below the last line, as a fraction of the video's height. */
    private static final double FOOT = 0.07;

    /** @param args the directory of the texts and of the pictures to write; width and height of the video */
    public static void main(String[] args) {
        ImageIO.setUseCache(false);
        int exit = 1;
        try {
            var directory = Path.of(args[0]);
            new SubtitleChild(SubtitleFont.open(), directory, Integer.parseInt(args[1]), Integer.parseInt(args[2]))
                    .draw(read(directory.resolve("texts")));
            exit = 0;
        } catch (MissingLetter e) {
            System.out.println("missing-letters");
        } catch (IOException | RuntimeException e) {
            System.err.println(e);
            System.out.println("unreadable-subtitles");
        }
        System.exit(exit);
    }

    /** Reads the texts by the names of their pictures. */
    private static Map<String, String> read(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            var texts = new LinkedHashMap<String, String>();
            for (int left = in.readInt(); left > 0; left--) texts.put(in.readUTF(), in.readUTF());
            return texts;
        }
    }

    private void draw(Map<String, String> texts) throws IOException, MissingLetter {
        var layouts = new LinkedHashMap<String, SubtitleLayout>();
        for (var text : texts.entrySet()) layouts.put(text.getKey(), layout(text.getValue()));
        double highest = layouts.values().stream()
                .mapToDouble(SubtitleLayout::height)
                .max()
                .orElse(0);
        // Even, like the video's height: chroma is stored for every second line.
        int tall = Math.min(height, 2 * (int) Math.ceil((highest + 2 * FOOT * height) / 2));
        for (var layout : layouts.entrySet()) draw(layout.getValue(), tall, layout.getKey());
    }

    private SubtitleLayout layout(String text) throws MissingLetter {
        return SubtitleLayout.of(font.printable(text), width, height, font::width);
    }

    private void draw(SubtitleLayout layout, int tall, String file) throws IOException {
        var picture = new BufferedImage(width, tall, BufferedImage.TYPE_INT_ARGB);
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double foot = tall - FOOT * height - layout.height() + layout.em();
        for (var line : layout.lines()) {
            write(canvas, line, layout.em(), foot);
            foot += SubtitleLayout.LEADING * layout.em();
        }
        canvas.dispose();
        ImageIO.write(picture, "png", directory.resolve(file).toFile());
    }

    private void write(Graphics2D canvas, String line, double em, double foot) throws IOException {
        var outlines = font.outlines(line, em, (width - em * font.width(line)) / 2, foot);
        canvas.setColor(EDGE);
        canvas.setStroke(new BasicStroke((float) (em / 6), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(outlines);
        canvas.setColor(Color.WHITE);
        canvas.fill(outlines);
    }
}
