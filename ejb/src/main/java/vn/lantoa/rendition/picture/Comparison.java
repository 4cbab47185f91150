package vn.lantoa.rendition.picture;

import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.picture.Brightness.Patch;

/**
 * A copy laid over its original, block by block: where the original tells something, whether the copy tells the same, and
 * where it is plain, whether the copy is plain too. What lies a point beside its place is there as well.
 */
final class Comparison {
    private static final int SIDE = 8;

    /** The deviations of brightness from which on a block tells something, and up to which it is plain. */
    private static final double TOLD = 10;

    private static final double PLAIN = 5;

    /** The deviation from which on something was put on a plain block: more than a compression leaves around edges. */
    private static final double ADDED = 20;

    /** The least correlation of a block with the same one of a copy. */
    private static final double LIKE = 0.6;

    /** The least difference by which a block speaks for one of two originals. */
    private static final float PLAINLY = 0.15f;

    /** Of each block, 1 for the same; {@code NaN} where the copy has nothing, or nothing can be said. */
    private final float[] likeness;

    private final int columns;
    private int told;
    private int lost;
    private int plain;
    private int added;
    private int seen;

    private Comparison(Brightness fixed, Brightness laid) {
        columns = fixed.width / SIDE;
        likeness = new float[columns * (fixed.height / SIDE)];
        int all = 0;
        for (int i = 0; i < likeness.length; i++) {
            int left = i % columns * SIDE;
            int top = i / columns * SIDE;
            var block = Patch.of(fixed, left, top, SIDE);
            if (block.deviation() >= TOLD) all++;
            likeness[i] = likeness(block, laid, left, top);
            if (!Float.isNaN(likeness[i])) count(block, likeness[i]);
        }
        seen = all == 0 ? 0 : told * 100 / all;
    }

    /** The comparison by the exact alignment near this one; null where there is none. */
    static @Nullable Comparison of(Brightness original, Brightness framed, Alignment near) {
        var copy = Insets.within(framed);
        var exact = Aligner.align(original, copy, near);
        if (exact == null) return null;
        int edge = Math.min(Aligner.LONGEST, exact.edge(original, copy));
        if (edge < Aligner.SHORTEST) return null;
        var size = Aligner.Size.of(original, edge);
        return new Comparison(
                original.sized(size.width(), size.height()), exact.lay(copy, size.width(), size.height()));
    }

    private void count(Patch block, float like) {
        if (block.deviation() >= TOLD) {
            told++;
            if (like < LIKE) lost++;
        } else {
            plain++;
            if (like < LIKE) added++;
        }
    }

    private static float likeness(Patch block, Brightness laid, int left, int top) {
        var there = Patch.of(laid, left, top, SIDE);
        boolean isSaid = block.deviation() >= TOLD || block.deviation() <= PLAIN;
        if (!isSaid || Double.isNaN(there.deviation())) return Float.NaN;
        if (block.deviation() <= PLAIN) return there.deviation() < ADDED ? 1 : 0;
        double best = -1;
        for (int down = -1; down <= 1; down++)
            for (int across = -1; across <= 1; across++)
                best = Math.max(best, block.like(laid, left + across, top + down, SIDE));
        return (float) best;
    }

    /** The number of blocks that plainly speak for this original and not for the other, which has the same size. */
    int speaksAgainst(Comparison other) {
        if (columns != other.columns || likeness.length != other.likeness.length) return 0;
        int blocks = 0;
        for (int i = 0; i < likeness.length; i++) if (likeness[i] - other.likeness[i] > PLAINLY) blocks++;
        return blocks;
    }

    /** As {@link CopyTool} reads it. */
    String line() {
        return told + " " + lost + " " + plain + " " + added + " " + seen;
    }
}
