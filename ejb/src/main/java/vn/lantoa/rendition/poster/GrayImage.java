package vn.lantoa.rendition.poster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Gray image: the brightness of a picture, from 0 to 255, row by row. */
record GrayImage(int width, int height, float[] values) {
    /** Converts a picture and stretches its contrast. The longer edge is scaled to at most {@code edge} pixels. */
    static GrayImage of(BufferedImage picture, int edge) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        var small = longer <= edge ? picture : sized(picture, (double) edge / longer);
        var pixels = pixels(small);
        var values = new float[pixels.length];
        for (int i = 0; i < values.length; i++)
            values[i] = 0.299f * (pixels[i] >> 16 & 255) + 0.587f * (pixels[i] >> 8 & 255) + 0.114f * (pixels[i] & 255);
        return new GrayImage(small.getWidth(), small.getHeight(), values).stretched();
    }

    /** Returns the brightness of one colour, from 0 to 255. @param shift the position of its bits: 16, 8 or 0 */
    static GrayImage plane(BufferedImage picture, int shift) {
        var pixels = pixels(picture);
        var values = new float[pixels.length];
        for (int i = 0; i < values.length; i++) values[i] = pixels[i] >> shift & 255;
        return new GrayImage(picture.getWidth(), picture.getHeight(), values);
    }

    /** Returns the colours, row by row. Drawing is many times faster than reading each pixel of another kind of picture. */
    private static int[] pixels(BufferedImage picture) {
        var plain = picture.getType() == BufferedImage.TYPE_INT_RGB
                        && picture.getRaster().getParent() == null
                ? picture
                : drawn(picture, 1);
        return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
    }

    /** Returns the image as a picture; white outside. */
    BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < values.length; i++) {
            float value = Float.isNaN(values[i]) ? 255 : Math.max(0, Math.min(255, values[i]));
            picture.getRaster().setSample(i % width, i / width, 0, (int) value);
        }
        return picture;
    }

    GrayImage mirrored() {
        var all = new float[values.length];
        for (int i = 0; i < all.length; i++) all[i] = values[i / width * width + width - 1 - i % width];
        return new GrayImage(width, height, all);
    }

    // halves first, so that fine lines are preserved
    static BufferedImage sized(BufferedImage picture, double factor) {
        var sized = picture;
        double left = factor;
        while (left <= 0.5) {
            sized = drawn(sized, 0.5);
            left *= 2;
        }
        return drawn(sized, left);
    }

    private static BufferedImage drawn(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /**
     * Returns the image with its brightness stretched to the range 0 to 255, which compensates for the lighting. Clips
     * up to one percent of the pixels at each end.
     */
    private GrayImage stretched() {
        var counts = new int[256];
        for (var value : values) counts[(int) value]++;
        int dark = percentile(counts, values.length / 100);
        int bright = percentile(counts, values.length - 1 - values.length / 100);
        float span = Math.max(8, bright - dark);
        var all = new float[values.length];
        for (int i = 0; i < all.length; i++) all[i] = Math.max(0, Math.min(255, (values[i] - dark) * 255 / span));
        return new GrayImage(width, height, all);
    }

    private static int percentile(int[] counts, int rank) {
        int value = 0;
        for (int below = counts[0]; below <= rank; below += counts[value]) value++;
        return value;
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** Returns the value interpolated between four pixels; {@code NaN} outside the picture. */
    float between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (!(left >= 0 && top >= 0 && left + 1 < width && top + 1 < height)) return Float.NaN;
        float across = (float) (x - left);
        float upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
        float lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
        float down = (float) (y - top);
        return upper * (1 - down) + lower * down;
    }

    /** Returns the value interpolated between four pixels of the nearest position inside the picture. */
    float inside(double x, double y) {
        return between(Math.max(0, Math.min(width - 1.001, x)), Math.max(0, Math.min(height - 1.001, y)));
    }

    /** Returns the least ({@code sign} -1) or most (1) of the pixels up to {@code radius} away. */
    GrayImage extreme(int radius, int sign) {
        return extreme(radius, sign, 1, width).extreme(radius, sign, width, height);
    }

    private GrayImage extreme(int radius, int sign, int step, int length) {
        var all = values.clone();
        for (int away = 1; away <= radius; away++)
            for (int i = 0; i < all.length; i++) {
                int at = i / step % length;
                if (at >= away && sign * (values[i - away * step] - all[i]) > 0) all[i] = values[i - away * step];
                if (at < length - away && sign * (values[i + away * step] - all[i]) > 0)
                    all[i] = values[i + away * step];
            }
        return new GrayImage(width, height, all);
    }

    /** Returns the picture scaled down by this factor. */
    GrayImage smaller(double factor) {
        int newWidth = Math.max(1, (int) (width / factor));
        int newHeight = Math.max(1, (int) (height / factor));
        var soft = factor > 1.6 ? blurred((int) (factor / 2)) : this;
        var all = new float[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++)
            for (int x = 0; x < newWidth; x++) {
                float value = soft.between((x + 0.5) * factor - 0.5, (y + 0.5) * factor - 0.5);
                all[y * newWidth + x] = Float.isNaN(value) ? soft.nearest(x * factor, y * factor) : value;
            }
        return new GrayImage(newWidth, newHeight, all);
    }

    private float nearest(double x, double y) {
        return at(Math.min(width - 1, (int) x), Math.min(height - 1, (int) y));
    }

    /** Returns the picture with each pixel replaced by the mean of the pixels up to {@code radius} away. */
    GrayImage blurred(int radius) {
        return across(radius).turned().across(radius).turned();
    }

    private GrayImage across(int radius) {
        var all = new float[values.length];
        for (int y = 0; y < height; y++) {
            double sum = 0;
            for (int x = -radius; x <= radius; x++) sum += at(clamp(x), y);
            for (int x = 0; x < width; x++) {
                all[y * width + x] = (float) (sum / (2 * radius + 1));
                sum += at(clamp(x + radius + 1), y) - at(clamp(x - radius), y);
            }
        }
        return new GrayImage(width, height, all);
    }

    private int clamp(int x) {
        return Math.max(0, Math.min(width - 1, x));
    }

    private GrayImage turned() {
        var all = new float[values.length];
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) all[x * height + y] = values[y * width + x];
        return new GrayImage(height, width, all);
    }
}
