package vn.lantoa.rendition.poster;

/** A rectangle in pixels of a compared poster, whose longer edge has {@link Registration#EDGE} pixels. */
public record Place(int left, int top, int right, int bottom) {
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

    /** Returns true if at least a quarter of the smaller rectangle is inside the other. */
    boolean meets(Place other) {
        return 4 * common(other).area() > Math.min(area(), other.area());
    }
}
