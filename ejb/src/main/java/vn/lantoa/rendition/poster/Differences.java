package vn.lantoa.rendition.poster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Differences between a poster and its area in a picture, pixel by pixel. A displacement of one pixel is tolerated. Ink,
 * as of a stamp, only darkens, and leaves a text readable in at least one of three colours. A changed text also removes
 * dark strokes, or adds bright ones.
 */
final class Differences {
    private static final int SIDE = 8;

    /** The minimum difference of brightness, and the minimum contrast of content. */
    private static final float LEAST = 30;

    private static final float CONTRAST = 60;

    /** The number of changed pixels of a changed block. */
    private static final int CHANGED = 5;

    /** The number of lost pixels from which a displacement is searched, and its minimum correlation. */
    private static final int DISPLACED = 40;

    private static final double SAME = 0.85;
    private static final double OTHER = 0.6;

    private static final byte GONE = 1;
    private static final byte KEPT = 2;

    private final Registration both;
    private final int width;
    private final int height;
    private final byte[] faded;
    private final byte[] covered;
    private final boolean[] lightened;
    private final boolean[] darkened;
    private int told;
    private int all;

    Differences(Registration both) {
        this.both = both;
        width = both.poster()[0].width();
        height = both.poster()[0].height();
        faded = new byte[width * height];
        covered = new byte[width * height];
        lightened = new boolean[width * height];
        darkened = new boolean[width * height];
        for (int plane = 0; plane < 3; plane++) compare(both.poster()[plane], both.laid()[plane]);
        for (int i = 0; i < faded.length; i++) {
            if (faded[i] == 0 && covered[i] == 0) continue;
            all++;
            if (!Float.isNaN(both.laid()[0].values()[i])) told++;
        }
    }

    private void compare(GrayImage poster, GrayImage laid) {
        var darker = poster.extreme(1, -1);
        var brighter = poster.extreme(1, 1);
        var least = darker.values();
        var most = brighter.values();
        // up to three pixels away
        var darkest = darker.extreme(2, -1).values();
        var brightest = brighter.extreme(2, 1).values();
        var theirLeast = laid.extreme(1, -1).values();
        var theirMost = laid.extreme(1, 1).values();
        float limit = limit(laid.values(), least, most);
        for (int i = 0; i < faded.length; i++) {
            float a = poster.values()[i];
            float b = laid.values()[i];
            if (b > most[i] + limit) lightened[i] = true;
            if (b < least[i] - limit) darkened[i] = true;
            if (brightest[i] - a >= CONTRAST) mark(faded, i, a < theirLeast[i] - limit);
            if (a - darkest[i] >= CONTRAST) mark(covered, i, a > theirMost[i] + limit);
        }
    }

    /** Content is gone only if it is gone in each colour. */
    private static void mark(byte[] all, int at, boolean isGone) {
        if (!isGone) all[at] = KEPT;
        else if (all[at] == 0) all[at] = GONE;
    }

    /** Returns the limit above which a difference is no noise of compression or of a camera. */
    private static float limit(float[] laid, float[] least, float[] most) {
        var excess = new float[laid.length / 7];
        for (int i = 0; i < excess.length; i++) {
            float b = laid[i * 7];
            excess[i] = Float.isNaN(b) ? 0 : Math.max(0, Math.max(least[i * 7] - b, b - most[i * 7]));
        }
        Arrays.sort(excess);
        return LEAST + 1.5f * excess[excess.length * 9 / 10];
    }

    /** Returns the share of the poster's content that is inside the picture, in percent. */
    int seen() {
        return all == 0 ? 0 : (int) (100L * told / all);
    }

    /** Returns what the picture adds to the poster, dark on white. */
    GrayImage added() {
        var all = new float[width * height];
        Arrays.fill(all, 255);
        for (int plane = 0; plane < 3; plane++) {
            var poster = both.poster()[plane].values();
            var laid = both.laid()[plane].values();
            for (int i = 0; i < all.length; i++)
                if (lightened[i] || darkened[i])
                    all[i] = Math.max(0, Math.min(all[i], 255 - 2 * Math.abs(laid[i] - poster[i])));
        }
        return new GrayImage(width, height, all);
    }

    /** Returns the connected places that differ, the largest first. */
    List<Change> changes() {
        int columns = width / SIDE + 1;
        var blocks = new int[columns * (height / SIDE + 1)][4];
        for (int i = 0; i < faded.length; i++) {
            if (isEdge(i)) continue;
            var block = blocks[i / width / SIDE * columns + i % width / SIDE];
            if (faded[i] == GONE) block[0]++;
            if (covered[i] == GONE) block[1]++;
            if (lightened[i]) block[2]++;
            if (darkened[i]) block[3]++;
        }
        return Blocks.connected(blocks.length, columns, 2, i -> isChanged(blocks[i])).stream()
                .map(group -> change(group, blocks, columns))
                .filter(change -> !isDisplaced(change))
                .sorted(Comparator.comparing(Change::pixels).reversed())
                .toList();
    }

    /** The edges of a picture are inaccurate, because its surroundings shine through. */
    private boolean isEdge(int at) {
        int x = at % width;
        int y = at / width;
        return x < SIDE || y < SIDE || x >= width - SIDE || y >= height - SIDE;
    }

    /** Returns true if the same content is some pixels away. */
    private boolean isDisplaced(Change change) {
        if (change.faded() + change.covered() < DISPLACED) return false;
        var place = change.place();
        int left = Math.max(0, place.left() - SIDE);
        int top = Math.max(0, place.top() - SIDE);
        int[] size = {Math.min(width, place.right() + SIDE) - left, Math.min(height, place.bottom() + SIDE) - top};
        // an equal frame around another content, as of an emblem, does not count
        if (alike(1, size, left, top, 0, 0) > OTHER) return false;
        for (int y = -SIDE; y <= SIDE; y++)
            for (int x = -SIDE; x <= SIDE; x++)
                // another emblem may be alike in one colour; compression blurs blue too much
                if (alike(1, size, left, top, x, y) > SAME && alike(0, size, left, top, x, y) > SAME) return true;
        return false;
    }

    private double alike(int plane, int[] size, int left, int top, int across, int down) {
        return Overlay.correlation(
                both.poster()[plane], both.laid()[plane], size, left, top, left + across, top + down);
    }

    private static boolean isChanged(int[] block) {
        return IntStream.of(block).sum() >= CHANGED;
    }

    private static Change change(List<Integer> group, int[][] blocks, int columns) {
        var place = new Place(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0);
        var sums = new int[4];
        for (int at : group) {
            int x = at % columns * SIDE;
            int y = at / columns * SIDE;
            place = place.with(new Place(x, y, x + SIDE, y + SIDE));
            for (int i = 0; i < sums.length; i++) sums[i] += blocks[at][i];
        }
        return new Change(place, sums[0], sums[1], sums[2], sums[3]);
    }
}
