package vn.lantoa.embed;

import org.jspecify.annotations.Nullable;

/**
 * The most room a consumer has, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Bounds(int width, int height) {
    /** As much as anybody wants. */
    public static final Bounds NONE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** What {@code maxwidth} and {@code maxheight} say; what is no whole number above 0 says nothing. */
    public static Bounds of(String width, String height) {
        return new Bounds(pixels(width), pixels(height));
    }

    /** Whether something of this size, which may be unknown, has room. */
    boolean hold(@Nullable Integer wide, @Nullable Integer high) {
        return wide != null && high != null && wide <= width && high <= height;
    }

    private static int pixels(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
