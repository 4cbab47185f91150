package vn.lantoa.rendition;

import vn.lantoa.asset.AssetKind;

/**
 * Framing of a picture that is cropped or padded.
 *
 * @param whole whether the picture is padded instead of cropped
 * @param x horizontal focal point, from 0 (left) to 1 (right)
 * @param y vertical focal point, from 0 (top) to 1 (bottom)
 * @param tileY vertical focal point of tiles, which by default show the beginning of a page
 */
public record Framing(boolean whole, double x, double y, double tileY) {
    /** The default framing, around the usual position of faces. */
    public static final Framing USUAL = new Framing(false, 0.5, 0.4, 0);

    public Framing {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1 && tileY >= 0 && tileY <= 1))
            throw new IllegalArgumentException("focal point outside the picture: " + x + "," + y);
    }

    /** Creates the framing around a focal point that every crop contains. */
    public Framing(boolean whole, double x, double y) {
        this(whole, x, y, y);
    }

    /**
     * Returns the framing of this kind around a focal point in percent, such as {@code 50 40}; the default framing if
     * empty.
     */
    public static Framing of(AssetKind kind, String focus) {
        boolean whole = Recipes.keepsWhole(kind);
        if (focus.isEmpty()) return new Framing(whole, USUAL.x, USUAL.y, USUAL.tileY);
        var numbers = focus.split(" ", 2);
        return new Framing(whole, Integer.parseInt(numbers[0]) / 100.0, Integer.parseInt(numbers[1]) / 100.0);
    }
}
