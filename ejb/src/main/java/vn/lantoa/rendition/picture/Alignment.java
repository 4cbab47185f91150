package vn.lantoa.rendition.picture;

/**
 * Mapping from each point of an original to its position in a copy, both as fractions of width and height:
 * {@code copy = scale * original + shift}, horizontally and vertically.
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
}
