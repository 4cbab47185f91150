package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;

/**
 * Fingerprint of a picture in 64 bits (dHash): whether each of 8 by 8 cells is brighter than the cell to its right. A
 * picture sent through a messenger, scaled down or recoloured keeps nearly all bits. Runs in the child.
 *
 * <p>No library is used. The known library, JImageHash, has not changed since its first release in 2021, and every
 * child would have to load it with its own decoder, which ignores orientation. Cells must differ by {@link #MARGIN};
 * otherwise compression noise would decide the bits of flat areas.
 */
final class Fingerprint {
    /**
     * The minimum number of set bits and of unset bits. Pictures with fewer are flat and look alike, so they get no
     * fingerprint.
     */
    private static final int FEWEST = 8;

    private static final int SIDE = 8;
    /**
     * The margin, of 255 steps. A smaller margin counts noise as shape; a larger margin loses shapes
     * ({@code FingerprintTest}).
     */
    private static final double MARGIN = 2;

    private Fingerprint() {}

    /** Returns sixteen hexadecimal digits, or {@code flat}. */
    static String of(BufferedImage picture) {
        long bits = 0;
        for (int row = 0; row < SIDE; row++)
            for (int column = 0; column < SIDE; column++)
                bits = bits << 1
                        | (brightness(picture, column, row) > brightness(picture, column + 1, row) + MARGIN ? 1 : 0);
        int set = Long.bitCount(bits);
        return set < FEWEST || set > Long.SIZE - FEWEST ? "flat" : String.format("%016x", bits);
    }

    /** Returns the mean brightness of a cell (ITU-R BT.601); a row has one cell more than bits. */
    private static double brightness(BufferedImage picture, int column, int row) {
        int left = column * picture.getWidth() / (SIDE + 1);
        int top = row * picture.getHeight() / SIDE;
        int right = Math.max(left + 1, (column + 1) * picture.getWidth() / (SIDE + 1));
        int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / SIDE);
        double sum = 0;
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++) {
                int colour = picture.getRGB(x, y);
                sum += 0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255);
            }
        return sum / ((right - left) * (bottom - top));
    }
}
