package vn.lantoa.rendition.picture;

import vn.lantoa.rendition.picture.Brightness.Patch;

/**
 * Comparison of two frames of films, block by block, where the original has content. The parts in which the frames are
 * similar are known to two hundredths of their size, so a displacement of three pixels is tolerated.
 */
final class Comparison {
    private static final int EDGE = 160;
    private static final int SIDE = 8;
    private static final int SHIFT = 3;

    /** The minimum deviation of brightness of a block with content. */
    private static final double TOLD = 10;

    /** The minimum correlation of matching blocks. */
    private static final double LIKE = 0.6;

    private int all;
    private int told;
    private int lost;

    private Comparison(Brightness fixed, Brightness laid) {
        for (int top = 0; top + SIDE <= fixed.height(); top += SIDE)
            for (int left = 0; left + SIDE <= fixed.width(); left += SIDE) compare(fixed, laid, left, top);
    }

    static Comparison of(Brightness original, Brightness copy, Alignment near) {
        double factor = (double) EDGE / Math.max(original.width(), original.height());
        int width = Math.max(1, (int) Math.round(original.width() * factor));
        int height = Math.max(1, (int) Math.round(original.height() * factor));
        return new Comparison(original.sized(width, height), near.lay(copy, width, height));
    }

    private void compare(Brightness fixed, Brightness laid, int left, int top) {
        var block = Patch.of(fixed, left, top, SIDE);
        if (block.deviation() < TOLD) return;
        all++;
        if (Double.isNaN(Patch.of(laid, left, top, SIDE).deviation())) return;
        told++;
        double best = -1;
        for (int down = -SHIFT; down <= SHIFT; down++)
            for (int across = -SHIFT; across <= SHIFT; across++)
                best = Math.max(best, block.like(laid, left + across, top + down, SIDE));
        if (best < LIKE) lost++;
    }

    /** Returns the result as {@link CopyTool} parses it. */
    String line() {
        return told + " " + lost + " " + (all == 0 ? 0 : told * 100 / all);
    }
}
