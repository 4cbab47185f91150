package vn.lantoa.rendition;

/**
 * The framing of a picture that is cropped.
 *
 * @param whole whether nothing may be cropped: it is padded instead
 * @param x focal point, from 0 on the left to 1 on the right
 * @param y the same from the top to the bottom
 */
public record Framing(boolean whole, double x, double y) {
    /** The usual framing, around the place where faces mostly are. */
    public static final Framing USUAL = new Framing(false, 0.5, 0.4);

    public Framing {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            throw new IllegalArgumentException("no such place: " + x + "," + y);
    }

    /** The framing around this focal point, in percents: {@code 50 40}; around the usual one where none is given. */
    static Framing of(boolean whole, String focus) {
        if (focus.isEmpty()) return new Framing(whole, USUAL.x, USUAL.y);
        var numbers = focus.split(" ", 2);
        return new Framing(whole, Integer.parseInt(numbers[0]) / 100.0, Integer.parseInt(numbers[1]) / 100.0);
    }
}
