package vn.lantoa.rendition.poster;

import java.awt.Rectangle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A rectangle in pixels of a compared poster, whose longer edge has {@link Registration#EDGE} pixels. */
public record Place(int left, int top, int right, int bottom) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    /** Returns this place as numbers between commas. */
    String text() {
        return left + "," + top + "," + right + "," + bottom;
    }

    static List<Place> parse(String text) {
        return FORM.matcher(text)
                .results()
                .map(one -> IntStream.rangeClosed(1, 4)
                        .map(i -> Integer.parseInt(one.group(i)))
                        .toArray())
                .map(n -> new Place(n[0], n[1], n[2], n[3]))
                .toList();
    }

    /** Returns this place at another size. @param before the number of pixels to the left of the poster */
    Rectangle frame(int before, double factor) {
        return new Rectangle(
                before + (int) (left * factor), (int) (top * factor), (int) ((right - left) * factor), (int)
                        ((bottom - top) * factor));
    }

    int area() {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    /** Returns the common part; its area is 0 if there is none. */
    Place common(Place other) {
        return new Place(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Returns the smallest rectangle that contains both. */
    Place with(Place other) {
        return new Place(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Returns true if at least half of this rectangle is inside the other. */
    boolean isMostlyIn(Place other) {
        return 2 * common(other).area() >= area();
    }

    /** Returns true if at least a quarter of the smaller rectangle is inside the other. */
    boolean meets(Place other) {
        return 4 * common(other).area() > Math.min(area(), other.area());
    }
}
