package vn.lantoa.rendition.poster;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.rendition.poster.Points.Point;

/** Stored features of a poster: feature points, and a small picture to distinguish similar posters. */
record Sketch(int width, int height, GrayImage small, List<Point> points) {
    private static final int EDGE = 640;
    private static final int SMALL = 256;
    private static final int MOST = 150;

    static Sketch of(BufferedImage picture) {
        var image = GrayImage.of(picture, EDGE);
        return new Sketch(image.width(), image.height(), GrayImage.of(picture, SMALL), Points.of(image, MOST));
    }

    void write(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(12 + small.values().length + points.size() * Point.BYTES);
        for (int edge : new int[] {width, height, small.width(), small.height()}) bytes.putShort((short) edge);
        for (var value : small.values()) bytes.put((byte) value);
        bytes.putInt(points.size());
        for (var point : points) {
            bytes.putFloat(point.x()).putFloat(point.y());
            for (var word : point.bits()) bytes.putLong(word);
        }
        Files.write(file, bytes.array());
    }

    static Sketch read(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int width = bytes.getShort();
        int height = bytes.getShort();
        int smallWidth = bytes.getShort();
        int smallHeight = bytes.getShort();
        var values = new float[smallWidth * smallHeight];
        for (int i = 0; i < values.length; i++) values[i] = bytes.get() & 255;
        var points =
                Stream.generate(() -> Point.read(bytes)).limit(bytes.getInt()).toList();
        return new Sketch(width, height, new GrayImage(smallWidth, smallHeight, values), points);
    }
}
