package vn.lantoa.rendition.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Search for the exact alignment of a copy with an original. Searches for patches of the original near their expected
 * positions, at low resolution first, and uses the alignment on which most patches agree.
 */
record Aligner(Brightness original, Brightness copy) {
    /** The longest edge in pixels at which pictures are compared. */
    static final int LONGEST = 640;

    /** The minimum edge in pixels; smaller pictures show too little to compare. */
    static final int SHORTEST = 96;

    private static final int[] EDGES = {96, 192, 384, LONGEST};
    private static final int[] REACHES = {6, 4, 3, 2};
    private static final int ROUNDS = 2;
    private static final int PATCH = 16;

    /** The minimum deviation of brightness in a patch. Plainer patches cannot be found reliably. */
    private static final double TOLD = 8;

    /** The minimum correlation of a patch with the place where it was found. */
    private static final double LIKE = 0.6;

    /** The minimum number of patches that must agree. */
    private static final int FEWEST = 6;

    /** The distance in pixels within which two patches agree. */
    private static final double TOLERANCE = 1.2;

    private static final double STEEPEST = 0.15;
    private static final int TRIES = 400;

    /** Patches closer than this fraction of the picture are too close to determine a slope. */
    private static final double NEIGHBOURS = 0.2;

    /** A displacement that depends linearly on the position. */
    record Line(double shift, double slope) {
        double at(double place) {
            return shift + slope * place;
        }
    }

    /** A patch: the position of its centre, and its displacement. */
    private record Move(double x, double y, double across, double down) {}

    /** Returns the exact alignment near the given alignment; null if most patches do not agree on any alignment. */
    static @Nullable Alignment align(Brightness original, Brightness copy, Alignment near) {
        return new Aligner(original, copy).align(near);
    }

    private @Nullable Alignment align(Alignment near) {
        var found = near;
        int longest = Math.min(LONGEST, near.edge(original, copy));
        for (int level = 0; level < EDGES.length && EDGES[level] <= Math.max(longest, SHORTEST); level++) {
            for (int round = 0; round < ROUNDS; round++) {
                var moved = moved(found, EDGES[level], REACHES[level]);
                if (moved == null && level == 0) return null;
                if (moved == null) break;
                found = moved;
            }
        }
        return found;
    }

    private @Nullable Alignment moved(Alignment from, int edge, int reach) {
        var size = Size.of(original, edge);
        var fixed = original.sized(size.width(), size.height());
        var moves = moves(fixed, from.lay(copy, size.width(), size.height()), reach, Math.max(PATCH / 2, edge / 24));
        var horizontal = new Axis(Move::x, Move::across, TOLERANCE / size.width());
        var across = line(moves, horizontal);
        if (across == null) return null;
        var agreed = agreed(moves, across, horizontal).toList();
        var down = line(agreed, new Axis(Move::y, Move::down, TOLERANCE / size.height()));
        return down == null ? null : from.moved(across, down);
    }

    /** The size of a picture that was scaled to a given longer edge, in pixels. */
    record Size(int width, int height) {
        static Size of(Brightness picture, int edge) {
            double factor = (double) edge / Math.max(picture.width(), picture.height());
            return new Size((int) Math.max(1, Math.round(picture.width() * factor)), (int)
                    Math.max(1, Math.round(picture.height() * factor)));
        }
    }

    private static List<Move> moves(Brightness fixed, Brightness laid, int reach, int stride) {
        var moves = new ArrayList<Move>();
        for (int y = 0; y + PATCH <= fixed.height(); y += stride)
            for (int x = 0; x + PATCH <= fixed.width(); x += stride) {
                var patch = Brightness.Patch.of(fixed, x, y, PATCH);
                var step = patch.deviation() < TOLD ? null : step(patch, laid, x, y, reach);
                if (step != null)
                    moves.add(new Move(
                            (x + PATCH / 2.0) / fixed.width(),
                            (y + PATCH / 2.0) / fixed.height(),
                            step.across() / fixed.width(),
                            step.down() / fixed.height()));
            }
        return moves;
    }

    /** Returns the displacement of a patch in pixels; null if it is not found near its expected position. */
    private static @Nullable Step step(Brightness.Patch patch, Brightness laid, int left, int top, int reach) {
        int width = 2 * reach + 1;
        var like = new double[width * width];
        int best = -1;
        for (int i = 0; i < like.length; i++) {
            like[i] = patch.like(laid, left + i % width - reach, top + i / width - reach, PATCH);
            if (like[i] >= LIKE && (best < 0 || like[i] > like[best])) best = i;
        }
        if (best < 0) return null;
        int across = best % width;
        int down = best / width;
        boolean isInside = across > 0 && across < width - 1 && down > 0 && down < width - 1;
        return new Step(
                across - reach + (isInside ? peak(like[best - 1], like[best], like[best + 1]) : 0),
                down - reach + (isInside ? peak(like[best - width], like[best], like[best + width]) : 0));
    }

    /**
     * Returns the position of the peak of the parabola through three neighbouring values, relative to the middle value.
     */
    private static double peak(double before, double middle, double after) {
        double bend = before - 2 * middle + after;
        return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
    }

    /** A displacement in pixels. */
    private record Step(double across, double down) {}

    /**
     * The direction in which moves are evaluated, horizontal or vertical, and the distance within which moves agree.
     */
    private record Axis(ToDoubleFunction<Move> place, ToDoubleFunction<Move> shift, double tolerance) {}

    /** Returns the line on which most moves agree; null if too few agree. Deterministic. */
    private static @Nullable Line line(List<Move> moves, Axis axis) {
        if (moves.size() < FEWEST) return null;
        var place = axis.place();
        var shift = axis.shift();
        var random = new Random(moves.size());
        Line best = null;
        long most = FEWEST - 1;
        for (int i = 0; i < TRIES; i++) {
            var one = moves.get(random.nextInt(moves.size()));
            var other = moves.get(random.nextInt(moves.size()));
            double distance = place.applyAsDouble(other) - place.applyAsDouble(one);
            double shifted = shift.applyAsDouble(other) - shift.applyAsDouble(one);
            double slope = Math.abs(distance) < NEIGHBOURS ? 0 : shifted / distance;
            if (Math.abs(slope) > STEEPEST) continue;
            var line = new Line(shift.applyAsDouble(one) - slope * place.applyAsDouble(one), slope);
            long agreed = agreed(moves, line, axis).count();
            if (agreed > most) {
                best = line;
                most = agreed;
            }
        }
        return best == null ? null : fitted(agreed(moves, best, axis).toList(), place, shift);
    }

    private static Stream<Move> agreed(List<Move> moves, Line line, Axis axis) {
        return moves.stream()
                .filter(one -> Math.abs(axis.shift().applyAsDouble(one)
                                - line.at(axis.place().applyAsDouble(one)))
                        <= axis.tolerance());
    }

    /** Returns the least-squares line through the moves. */
    private static Line fitted(List<Move> moves, ToDoubleFunction<Move> place, ToDoubleFunction<Move> shift) {
        double places = moves.stream().mapToDouble(place).average().orElse(0);
        double shifts = moves.stream().mapToDouble(shift).average().orElse(0);
        double across = 0;
        double both = 0;
        for (var one : moves) {
            across += Math.pow(place.applyAsDouble(one) - places, 2);
            both += (place.applyAsDouble(one) - places) * (shift.applyAsDouble(one) - shifts);
        }
        double slope = across < 0.01 * moves.size() ? 0 : both / across;
        return new Line(shifts - slope * places, slope);
    }
}
