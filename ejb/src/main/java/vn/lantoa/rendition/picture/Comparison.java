package vn.lantoa.rendition.picture;

import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.picture.Brightness.Patch;

/**
 * Comparison of a copy with its original, block by block. Where the original has content, the copy must have the same
 * content; where the original is plain, the copy must be plain. A displacement of one pixel is tolerated.
 */
final class Comparison {
    private static final int SIDE = 8;

    /**
     * The minimum deviation of brightness of a block with content. A block with a deviation up to {@link #PLAIN} is
     * plain.
     */
    private static final double TOLD = 10;

    private static final double PLAIN = 5;

    /** The deviation from which a plain block counts as changed. It exceeds compression artefacts near edges. */
    private static final double ADDED = 20;

    /** The minimum correlation of matching blocks. */
    private static final double LIKE = 0.6;

    /** The minimum difference at which a block is attributed to one of two originals. */
    private static final float PLAINLY = 0.15f;

    /**
     * The similarity of each block, 1 for equal; {@code NaN} where the copy has no pixels or it cannot be determined.
     */
    private final float[] likeness;

    private final int columns;
    private int told;
    private int lost;
    private int plain;
    private int added;
    private int seen;

    private Comparison(Brightness fixed, Brightness laid) {
        columns = fixed.width() / SIDE;
        likeness = new float[columns * (fixed.height() / SIDE)];
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

    /** Returns the comparison at the exact alignment near the given alignment; null if there is no exact alignment. */
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

    /**
     * Returns the number of blocks that clearly match this original better than the other original of the same size.
     */
    int speaksAgainst(Comparison other) {
        if (columns != other.columns || likeness.length != other.likeness.length) return 0;
        int blocks = 0;
        for (int i = 0; i < likeness.length; i++) if (likeness[i] - other.likeness[i] > PLAINLY) blocks++;
        return blocks;
    }

    /** Returns the result as {@link CopyTool} parses it. */
    String line() {
        return told + " " + lost + " " + plain + " " + added + " " + seen;
    }
}
