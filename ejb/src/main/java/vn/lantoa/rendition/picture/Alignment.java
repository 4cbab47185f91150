package vn.lantoa.rendition.picture;

/**
 * The place of each point of an original in a copy of it, both as shares of width and height: {@code copy = scale *
 * original + shift}, across and down. Copies are cut, framed and stretched, but not turned.
 */
record Alignment(double acrossScale, double acrossShift, double downScale, double downShift) {
    /** The one by which these two parts show the same. */
    static Alignment between(Box original, Box copy) {
        double across = (double) (copy.right() - copy.left()) / (original.right() - original.left());
        double down = (double) (copy.bottom() - copy.top()) / (original.bottom() - original.top());
        return new Alignment(
                across,
                (copy.left() - across * original.left()) / Box.SIDE,
                down,
                (copy.top() - down * original.top()) / Box.SIDE);
    }

    /** The copy as it would be in the original's place, in this size. */
    Brightness lay(Brightness copy, int width, int height) {
        return copy.part(
                new Brightness.Span(acrossShift * copy.width, (acrossShift + acrossScale) * copy.width, width),
                new Brightness.Span(downShift * copy.height, (downShift + downScale) * copy.height, height));
    }

    /** The one that has what it lays there at {@code point + line(point)} where it belongs. */
    Alignment moved(Aligner.Line across, Aligner.Line down) {
        return new Alignment(
                acrossScale * (1 + across.slope()),
                acrossShift + acrossScale * across.shift(),
                downScale * (1 + down.slope()),
                downShift + downScale * down.shift());
    }

    /** The longer edge, in points, in which the original has no more of them than the copy. */
    int edge(Brightness original, Brightness copy) {
        boolean isWide = original.width >= original.height;
        double fromCopy = isWide ? acrossScale * copy.width : downScale * copy.height;
        return (int) Math.min(fromCopy, Math.max(original.width, original.height));
    }
}
