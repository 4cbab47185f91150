package vn.lantoa.embed;

import org.jspecify.annotations.Nullable;

/**
 * Maximum size that a consumer has room for, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Bounds(int width, int height) {
    /** No limits. */
    public static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Parses {@code maxwidth} and {@code maxheight}; a text that is not a positive integer sets no limit. */
    public static Bounds of(String width, String height) {
        return new Bounds(pixels(width), pixels(height));
    }

    /** Returns whether an object of the given size fits; false if the size is unknown. */
    boolean hold(@Nullable Integer wide, @Nullable Integer high) {
        return wide != null && high != null && wide <= width && high <= height;
    }

    private static int pixels(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
