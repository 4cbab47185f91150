package vn.lantoa.embed;

import org.jspecify.annotations.Nullable;

/**
 * The most room a consumer has, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Bounds(int width, int height) {
    /** The bounds that set no limit. */
    public static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Reads {@code maxwidth} and {@code maxheight}; a text that is no whole number above 0 sets no limit. */
    public static Bounds of(String width, String height) {
        return new Bounds(pixels(width), pixels(height));
    }

    /** True if something of this size, which may be unknown, fits. */
    boolean hold(@Nullable Integer wide, @Nullable Integer high) {
        return wide != null && high != null && wide <= width && high <= height;
    }

    private static int pixels(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
