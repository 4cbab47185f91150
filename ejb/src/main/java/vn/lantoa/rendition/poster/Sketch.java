package vn.lantoa.rendition.poster;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stored features of a poster: feature points, and a small picture to distinguish similar posters. */
record Sketch(int width, int height, GrayImage small, List<Points.Point> points) {
    private static final int EDGE = 640;
    private static final int SMALL = 256;
    private static final int MOST = 900;

    static Sketch of(BufferedImage picture) {
        var image = GrayImage.of(picture, EDGE);
        return new Sketch(image.width(), image.height(), GrayImage.of(picture, SMALL), Points.of(image, MOST));
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeShort(width);
            out.writeShort(height);
            out.writeShort(small.width());
            out.writeShort(small.height());
            for (var value : small.values()) out.writeByte((int) value);
            Points.write(points, out);
        }
    }

    static Sketch read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int width = in.readUnsignedShort();
            int height = in.readUnsignedShort();
            int smallWidth = in.readUnsignedShort();
            int smallHeight = in.readUnsignedShort();
            var values = new float[smallWidth * smallHeight];
            for (int i = 0; i < values.length; i++) values[i] = in.readUnsignedByte();
            return new Sketch(width, height, new GrayImage(smallWidth, smallHeight, values), Points.read(in));
        }
    }
}
