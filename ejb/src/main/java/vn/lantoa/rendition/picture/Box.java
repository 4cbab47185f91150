package vn.lantoa.rendition.picture;

import java.util.regex.Pattern;

/** A rectangular part of a picture, by its edges in ten-thousandths of the picture's width and height. */
public record Box(int left, int top, int right, int bottom) {
    /** The whole picture. */
    public static final Box WHOLE = new Box(0, 0, Box.SIDE, Box.SIDE);

    static final int SIDE = 10_000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");

    public Box {
        if (left < 0 || top < 0 || right > SIDE || bottom > SIDE || left >= right || top >= bottom)
            throw new IllegalArgumentException("not a part of a picture");
    }

    /** Parses text written by {@link #text}. */
    public static Box parse(String text) {
        var edges = FORM.matcher(text);
        if (!edges.matches()) throw new IllegalArgumentException("not a part of a picture: " + text);
        return new Box(edge(edges.group(1)), edge(edges.group(2)), edge(edges.group(3)), edge(edges.group(4)));
    }

    private static int edge(String digits) {
        return Integer.parseInt(digits);
    }

    /** Returns the four edges: left, top, right, bottom. */
    public String text() {
        return left + "," + top + "," + right + "," + bottom;
    }

    /** Returns true if each edge is within this distance of the other box's edge. */
    boolean isNear(Box other, int distance) {
        return Math.abs(left - other.left) <= distance
                && Math.abs(top - other.top) <= distance
                && Math.abs(right - other.right) <= distance
                && Math.abs(bottom - other.bottom) <= distance;
    }
}
