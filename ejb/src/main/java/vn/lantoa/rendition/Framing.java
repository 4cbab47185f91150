package vn.lantoa.rendition;

/**
 * What may be cut away of a picture.
 *
 * @param whole whether nothing may: paper is put around it instead
 * @param x where the eye should rest, from 0 on the left to 1 on the right
 * @param y the same from the top to the bottom
 */
public record Framing(boolean whole, double x, double y) {
    /** Where faces mostly are. */
    public static final Framing USUAL = new Framing(false, 0.5, 0.4);

    public Framing {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            throw new IllegalArgumentException("no such place: " + x + "," + y);
    }

    /** Around this place, written as percents: {@code 50 40}; around the usual one where nothing is written. */
    static Framing of(boolean whole, String focus) {
        if (focus.isEmpty()) return new Framing(whole, USUAL.x, USUAL.y);
        var numbers = focus.split(" ", 2);
        return new Framing(whole, Integer.parseInt(numbers[0]) / 100.0, Integer.parseInt(numbers[1]) / 100.0);
    }
}
