package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Brightness of a picture (ITU-R BT.601), from 0 to 255, row by row; {@code NaN} outside the picture. */
record Brightness(int width, int height, float[] values) {
    static Brightness of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var values = new float[width * height];
        var line = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++)
                values[y * width + x] =
                        0.299f * (line[x] >> 16 & 255) + 0.587f * (line[x] >> 8 & 255) + 0.114f * (line[x] & 255);
        }
        return new Brightness(width, height, values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** Returns the picture in this size. */
    Brightness sized(int newWidth, int newHeight) {
        return part(new Span(0, width, newWidth), new Span(0, height, newHeight));
    }

    /** Returns a part of the picture and its surroundings, scaled. Each pixel is a mean. */
    Brightness part(Span across, Span down) {
        var columns = across.weights(width);
        var rows = down.weights(height);
        var part = new float[across.points() * down.points()];
        Arrays.fill(part, Float.NaN);
        var row = new float[width];
        for (int y = 0; y < rows.length; y++) {
            if (rows[y].values().length == 0) continue;
            mean(rows[y], row);
            for (int x = 0; x < columns.length; x++)
                if (columns[x].values().length > 0) part[y * columns.length + x] = columns[x].mean(row);
        }
        return new Brightness(across.points(), down.points(), part);
    }

    /** Computes the mean of some rows. */
    private void mean(Weights of, float[] row) {
        Arrays.fill(row, 0);
        for (int i = 0; i < of.values().length; i++) {
            int from = (of.first() + i) * width;
            float weight = of.values()[i];
            for (int x = 0; x < width; x++) row[x] += weight * values[from + x];
        }
    }

    /** A square block of a picture: the difference of each pixel from the mean. */
    record Patch(float[] points, double deviation) {
        static Patch of(Brightness picture, int left, int top, int side) {
            var points = new float[side * side];
            float sum = 0;
            for (int i = 0; i < points.length; i++) {
                points[i] = picture.at(left + i % side, top + i / side);
                sum += points[i];
            }
            double squares = 0;
            for (int i = 0; i < points.length; i++) {
                points[i] -= sum / points.length;
                squares += points[i] * points[i];
            }
            return new Patch(points, Math.sqrt(squares / points.length));
        }

        /**
         * Returns the correlation with the block at this position of another picture; -1 if that block is partly
         * outside.
         */
        double like(Brightness other, int left, int top, int side) {
            if (left < 0 || top < 0 || left + side > other.width || top + side > other.height) return -1;
            double sum = 0;
            double squares = 0;
            double both = 0;
            for (int i = 0; i < points.length; i++) {
                float value = other.at(left + i % side, top + i / side);
                sum += value;
                squares += value * value;
                both += value * points[i];
            }
            double theirs = Math.sqrt(Math.max(0, squares / points.length - Math.pow(sum / points.length, 2)));
            double like = both / (points.length * Math.max(1, theirs) * Math.max(1, deviation));
            return Double.isNaN(like) ? -1 : like;
        }
    }

    /** An interval in pixels of a picture, to be divided into this many pixels of another picture. */
    record Span(double from, double to, int points) {
        private Weights[] weights(int length) {
            var weights = new Weights[points];
            double step = (to - from) / points;
            for (int i = 0; i < points; i++) weights[i] = Weights.of(from + (i + 0.5) * step, step, length);
            return weights;
        }
    }

    /** The pixels of a row covered by one pixel of another picture, with their weights; empty outside the row. */
    private record Weights(int first, float[] values) {
        private static final Weights NONE = new Weights(0, new float[0]);

        static Weights of(double middle, double step, int length) {
            if (middle < 0 || middle > length) return NONE;
            // at least one pixel wide, otherwise a slope would become a step
            double half = Math.max(step, 1) / 2;
            double from = Math.max(0, Math.min(length - 1e-6, middle - half));
            double to = Math.min(length, Math.max(1e-6, middle + half));
            int first = (int) from;
            var values = new float[Math.min(length - 1, (int) Math.ceil(to) - 1) - first + 1];
            for (int i = 0; i < values.length; i++)
                values[i] = (float) ((Math.min(to, first + i + 1) - Math.max(from, first + i)) / (to - from));
            return new Weights(first, values);
        }

        float mean(float[] line) {
            float sum = 0;
            for (int i = 0; i < values.length; i++) sum += values[i] * line[first + i];
            return sum;
        }
    }
}
