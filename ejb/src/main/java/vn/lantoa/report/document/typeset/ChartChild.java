package vn.lantoa.report.document.typeset;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Main class of a child JVM that draws a {@link Typesetter.Chart} in shades of grey, which every printer supports. Letters are
 * drawn as outlines of the documents' font, because the machine may have no fonts.
 */
final class ChartChild {
    private static final double INCH = 25.4;
    private static final int GAP = 8;
    private static final int LETTERS = 19;
    private static final double BARS = 0.8;
    /** Largest part of the width for labels. */
    private static final double LABELS = 0.45;

    private static final List<Color> SHADES = List.of(new Color(0x333333), new Color(0x999999));

    private final ChartFont font;
    private final Graphics2D canvas;
    private final int width;

    private ChartChild(ChartFont font, Graphics2D canvas, int width) {
        this.font = font;
        this.canvas = canvas;
        this.width = width;
    }

    /** Draws the chart. The arguments are the chart as JSON, the font, and the output file. */
    public static void main(String[] args) throws IOException {
        try (var json = Json.createReader(Files.newBufferedReader(Path.of(args[0])))) {
            var chart = json.readObject();
            var picture =
                    new BufferedImage(pixels(chart, "width"), pixels(chart, "height"), BufferedImage.TYPE_BYTE_GRAY);
            var canvas = picture.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            new ChartChild(ChartFont.of(Path.of(args[1])), canvas, picture.getWidth()).draw(chart, picture.getHeight());
            canvas.dispose();
            Files.write(Path.of(args[2]), GreyPng.of(picture));
        }
    }

    private static int pixels(JsonObject chart, String side) {
        return (int) Math.round(chart.getInt(side) / INCH * GreyPng.TO_THE_INCH);
    }

    private void draw(JsonObject chart, int height) throws IOException {
        var lines = chart.getJsonArray("lines").getValuesAs(JsonObject.class);
        var top = legend(chart.getJsonArray("legend"));
        var each = lines.isEmpty() ? 0 : (double) (height - top) / lines.size();
        var labels = lines.stream().map(line -> line.getString("label")).toList();
        var left = Math.min(widest(labels), width * LABELS) + GAP;
        var most = lines.stream()
                .flatMap(line -> values(line).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var longest = width - left - widest(List.of(String.valueOf(most))) - 2.0 * GAP;
        for (int i = 0; i < lines.size(); i++) line(lines.get(i), left, top + i * each, each, most, longest);
        canvas.setColor(Color.BLACK);
        canvas.fill(new Rectangle2D.Double(left - 1, top, 1, each * lines.size()));
    }

    /** Draws the legend and returns the position of its end. */
    private int legend(JsonArray legend) throws IOException {
        double at = 0;
        for (int i = 0; i < legend.size(); i++) {
            canvas.setColor(SHADES.get(i));
            canvas.fill(new Rectangle2D.Double(at, 2, LETTERS, LETTERS));
            at += LETTERS + GAP;
            at += write(legend.getString(i), LETTERS, at, LETTERS) + 4 * GAP;
        }
        return legend.isEmpty() ? 0 : 2 * LETTERS;
    }

    private void line(JsonObject line, double left, double top, double each, long most, double longest)
            throws IOException {
        var values = values(line);
        var bar = Math.min(each * BARS / values.size(), 2 * LETTERS);
        var from = top + (each - bar * values.size()) / 2;
        var letters = Math.min(LETTERS, each / 2.1);
        var label = broken(line.getString("label"), left - GAP, letters);
        for (int i = 0; i < label.size(); i++)
            write(label.get(i), letters, 0, top + each / 2 + letters / 3 + (i - (label.size() - 1) / 2.0) * letters);
        for (int i = 0; i < values.size(); i++) {
            var length = most == 0 ? 0 : longest * values.get(i) / most;
            canvas.setColor(SHADES.get(i));
            canvas.fill(new Rectangle2D.Double(left, from + i * bar, length, bar - 1));
            var number = Math.min(LETTERS, bar);
            write(String.valueOf(values.get(i)), number, left + length + GAP, from + i * bar + bar / 2 + number / 3);
        }
    }

    /** Breaks a label into at most two lines; what does not fit is replaced by an ellipsis. */
    private List<String> broken(String label, double width, double em) throws IOException {
        var lines = new ArrayList<String>(List.of(""));
        for (var word : label.split(" ")) {
            var last = lines.get(lines.size() - 1);
            var longer = last.isEmpty() ? word : last + " " + word;
            if (last.isEmpty() || font.width(longer) * em <= width) lines.set(lines.size() - 1, longer);
            else lines.add(word);
        }
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + "…");
    }

    private double write(String text, double em, double x, double y) throws IOException {
        canvas.setColor(Color.BLACK);
        canvas.fill(font.outlines(text, em, x, y));
        return font.width(text) * em;
    }

    private double widest(List<String> texts) throws IOException {
        double widest = 0;
        for (var text : texts) widest = Math.max(widest, font.width(text) * LETTERS);
        return widest;
    }

    private static List<Long> values(JsonObject line) {
        var values = line.getJsonArray("values");
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.getJsonNumber(i).longValue())
                .toList();
    }
}
