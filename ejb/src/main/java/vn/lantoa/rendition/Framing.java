package vn.lantoa.rendition;

/**
 * Framing of a picture that is cropped or padded.
 *
 * @param whole whether the picture is padded instead of cropped
 * @param x horizontal focal point, from 0 (left) to 1 (right)
 * @param y vertical focal point, from 0 (top) to 1 (bottom)
 */
public record Framing(boolean whole, double x, double y) {
    /** The default framing, around the usual position of faces. */
    public static final Framing USUAL = new Framing(false, 0.5, 0.4);

    public Framing {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            throw new IllegalArgumentException("focal point outside the picture: " + x + "," + y);
    }

    /** Returns the framing around this focal point in percent, such as {@code 50 40}; the default framing if empty. */
    static Framing of(boolean whole, String focus) {
        if (focus.isEmpty()) return new Framing(whole, USUAL.x, USUAL.y);
        var numbers = focus.split(" ", 2);
        return new Framing(whole, Integer.parseInt(numbers[0]) / 100.0, Integer.parseInt(numbers[1]) / 100.0);
    }
}
