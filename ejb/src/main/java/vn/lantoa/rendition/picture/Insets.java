package vn.lantoa.rendition.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of pictures whose fingerprints are used to find copies.
 * <ul>
 * <li>Of an original: the whole, the part within its plain border, the parts left by cropping up to a tenth at each
 * edge, and two thirds from each edge.
 * <li>Of a copy: the whole, the part within a plain or other frame or above an added line, and two thirds from each
 * edge.
 * </ul> If a copy has no other changes, one of its parts shows nearly the same as one part of the original.
 */
final class Insets {
    /** The crops at two opposite edges. Every crop of up to a tenth is within two hundredths of one of these crops. */
    private static final int[][] CUTS = {
        {167, 167}, {500, 167}, {833, 167}, {167, 500}, {500, 500}, {167, 833}, {833, 833}
    };

    private static final int[] FRAMES = {300, 600, 900, 1200};
    private static final int[] LINES = {400, 800};
    private static final int THIRD = Box.SIDE / 3;

    /** The maximum difference between edges of parts that are considered the same, in ten-thousandths. */
    private static final int SAME = 60;

    private static final int MOST_BORDERS = 6;

    /** The maximum fraction of a side that a border may cover. */
    private static final double WIDEST = 0.3;

    /**
     * The maximum brightness difference within a plain border, and the fraction of its pixels that may exceed the
     * difference.
     */
    private static final float PLAIN = 20;

    private static final double SPOTS = 0.02;

    private Insets() {}

    static List<Box> of(String kind, Brightness picture) {
        return switch (kind) {
            case "original" -> ofOriginal(picture);
            case "copy" -> ofCopy(picture);
            default -> ofFrame(picture);
        };
    }

    /** Returns the parts of a video frame. These are few, because frames are many and videos are seldom cropped. */
    private static List<Box> ofFrame(Brightness picture) {
        var boxes = new ArrayList<>(List.of(Box.WHOLE));
        borders(picture).forEach(box -> add(boxes, box));
        return boxes;
    }

    private static List<Box> ofOriginal(Brightness picture) {
        var boxes = new ArrayList<>(List.of(Box.WHOLE));
        borders(picture).forEach(box -> add(boxes, box));
        for (var across : CUTS)
            for (var down : CUTS) boxes.add(new Box(across[0], down[0], Box.SIDE - across[1], Box.SIDE - down[1]));
        boxes.addAll(thirds());
        return boxes;
    }

    private static List<Box> ofCopy(Brightness picture) {
        var boxes = new ArrayList<>(List.of(Box.WHOLE));
        borders(picture).forEach(box -> add(boxes, box));
        double shorter = Math.min(picture.width(), picture.height());
        for (int frame : FRAMES) {
            int across = (int) Math.round(frame * shorter / picture.width());
            int down = (int) Math.round(frame * shorter / picture.height());
            boxes.add(new Box(across, down, Box.SIDE - across, Box.SIDE - down));
        }
        for (int line : LINES) boxes.add(new Box(0, 0, Box.SIDE, Box.SIDE - line));
        boxes.addAll(thirds());
        return boxes;
    }

    private static List<Box> thirds() {
        return List.of(
                new Box(0, 0, Box.SIDE - THIRD, Box.SIDE),
                new Box(THIRD, 0, Box.SIDE, Box.SIDE),
                new Box(0, 0, Box.SIDE, Box.SIDE - THIRD),
                new Box(0, THIRD, Box.SIDE, Box.SIDE));
    }

    private static void add(List<Box> boxes, Box box) {
        if (boxes.stream().noneMatch(known -> known.isNear(box, SAME))) boxes.add(box);
    }

    /**
     * Returns the part within the first border, the part within the next border, and so on; the innermost part first.
     */
    private static List<Box> borders(Brightness picture) {
        var found = new ArrayList<Box>();
        var edges = new Edges(0, 0, picture.width(), picture.height());
        for (int i = 0; i < MOST_BORDERS; i++) {
            var within = edges.within(picture);
            if (within.equals(edges)) break;
            edges = within;
            found.add(0, edges.box(picture));
        }
        return found;
    }

    /** The edges of a part, in pixels. */
    private record Edges(int left, int top, int right, int bottom) {
        Edges within(Brightness picture) {
            int mostAcross = (int) (WIDEST * picture.width());
            int mostDown = (int) (WIDEST * picture.height());
            int newTop = top;
            float above = row(picture, top);
            while (newTop < mostDown && isPlainRow(picture, newTop, above)) newTop++;
            int newBottom = bottom;
            float below = row(picture, bottom - 1);
            while (newBottom > picture.height() - mostDown && isPlainRow(picture, newBottom - 1, below)) newBottom--;
            int newLeft = left;
            float before = column(picture, left, newTop, newBottom);
            while (newLeft < mostAcross && isPlainColumn(picture, newLeft, before, newTop, newBottom)) newLeft++;
            int newRight = right;
            float after = column(picture, right - 1, newTop, newBottom);
            while (newRight > picture.width() - mostAcross
                    && isPlainColumn(picture, newRight - 1, after, newTop, newBottom)) newRight--;
            return new Edges(newLeft, newTop, newRight, newBottom);
        }

        Box box(Brightness picture) {
            return new Box(
                    left * Box.SIDE / picture.width(),
                    top * Box.SIDE / picture.height(),
                    right * Box.SIDE / picture.width(),
                    bottom * Box.SIDE / picture.height());
        }

        private float row(Brightness picture, int y) {
            float sum = 0;
            for (int x = left; x < right; x++) sum += picture.at(x, y);
            return sum / (right - left);
        }

        private static float column(Brightness picture, int x, int from, int to) {
            float sum = 0;
            for (int y = from; y < to; y++) sum += picture.at(x, y);
            return sum / (to - from);
        }

        private boolean isPlainRow(Brightness picture, int y, float level) {
            int spots = 0;
            for (int x = left; x < right; x++) if (Math.abs(picture.at(x, y) - level) > PLAIN) spots++;
            return spots <= SPOTS * (right - left);
        }

        private static boolean isPlainColumn(Brightness picture, int x, float level, int from, int to) {
            int spots = 0;
            for (int y = from; y < to; y++) if (Math.abs(picture.at(x, y) - level) > PLAIN) spots++;
            return spots <= SPOTS * (to - from);
        }
    }
}
