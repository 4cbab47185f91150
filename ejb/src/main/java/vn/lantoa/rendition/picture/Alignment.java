package vn.lantoa.rendition.picture;

/**
 * Mapping from each point of an original to its position in a copy, both as fractions of width and height:
 * {@code copy = scale * original + shift}, horizontally and vertically. Copies may be cropped, framed and stretched,
 * but not rotated.
 */
record Alignment(double acrossScale, double acrossShift, double downScale, double downShift) {
    /** Returns the alignment in which these two parts show the same content. */
    static Alignment between(Box original, Box copy) {
        double across = (double) (copy.right() - copy.left()) / (original.right() - original.left());
        double down = (double) (copy.bottom() - copy.top()) / (original.bottom() - original.top());
        return new Alignment(
                across,
                (copy.left() - across * original.left()) / Box.SIDE,
                down,
                (copy.top() - down * original.top()) / Box.SIDE);
    }

    /** Returns the copy mapped to the original's position, in this size. */
    Brightness lay(Brightness copy, int width, int height) {
        return copy.part(
                new Brightness.Span(acrossShift * copy.width(), (acrossShift + acrossScale) * copy.width(), width),
                new Brightness.Span(downShift * copy.height(), (downShift + downScale) * copy.height(), height));
    }

    /** Returns the alignment that maps each point to the position of {@code point + line(point)} in this alignment. */
    Alignment moved(Aligner.Line across, Aligner.Line down) {
        return new Alignment(
                acrossScale * (1 + across.slope()),
                acrossShift + acrossScale * across.shift(),
                downScale * (1 + down.slope()),
                downShift + downScale * down.shift());
    }

    /** Returns the longer edge in pixels at which the original's resolution does not exceed the copy's. */
    int edge(Brightness original, Brightness copy) {
        boolean isWide = original.width() >= original.height();
        double fromCopy = isWide ? acrossScale * copy.width() : downScale * copy.height();
        return (int) Math.min(fromCopy, Math.max(original.width(), original.height()));
    }
}
