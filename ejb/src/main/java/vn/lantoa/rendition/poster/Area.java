package vn.lantoa.rendition.poster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.poster.Homography.Pair;
import vn.lantoa.rendition.poster.Registration.Plane;

/**
 * The area of a picture that shows a poster, at one resolution.
 *
 * @param poster in this resolution
 * @param picture at most in this resolution
 * @param sharpness the pixels of the picture per hundred pixels of the poster, at most 100
 */
record Area(BufferedImage poster, BufferedImage picture, Homography homography, int sharpness) {
    private static final int TILE = 32;
    private static final int PATCH = 24;
    private static final int[] SQUARE = {PATCH, PATCH};
    private static final int REACH = 6;
    private static final double TOLD = 12;
    private static final double ALIKE = 0.6;

    /** The similarity that a move by a pixel must gain, so that a straight line does not slide along itself. */
    private static final double INERTIA = 0.01;

    private static final int FEWEST = 12;

    static Area of(BufferedImage poster, BufferedImage picture, Homography homography, int edge) {
        int longer = Math.max(poster.getWidth(), poster.getHeight());
        var fixed = longer <= edge ? poster : GrayImage.sized(poster, (double) edge / longer);
        double side = Math.sqrt((double) fixed.getWidth() * fixed.getHeight());
        double factor = homography.size() * longer(picture) / side;
        var seen = factor <= 1 ? picture : GrayImage.sized(picture, 1 / factor);
        return new Area(fixed, seen, homography, (int) Math.min(100, factor * 100));
    }

    private static int longer(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    /** Returns one colour. @param shift the position of its bits */
    Plane plane(int shift) {
        return new Plane(
                GrayImage.plane(poster, shift),
                Overlay.laid(
                        GrayImage.plane(picture, shift),
                        homography,
                        poster.getWidth(),
                        poster.getHeight(),
                        longer(picture)));
    }

    /** Returns the poster beside its area, in colour, with the places framed. @param factor the size of their pixels */
    BufferedImage besides(List<Place> places, double factor) {
        int width = poster.getWidth();
        int height = poster.getHeight();
        var both = new BufferedImage(2 * width, height, BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.drawImage(poster, 0, 0, null);
        for (int shift = 0; shift < 24; shift += 8) {
            var laid = plane(shift).laid().picture();
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++)
                    both.setRGB(
                            width + x,
                            y,
                            both.getRGB(width + x, y) | laid.getRaster().getSample(x, y, 0) << shift);
        }
        pen.setColor(Color.RED);
        pen.setStroke(new BasicStroke(3));
        for (var place : places) for (int left : new int[] {0, width}) pen.draw(place.frame(left, factor));
        pen.dispose();
        return both;
    }

    /** A patch of the poster and its displacement in pixels. */
    private record Move(int x, int y, int across, int down) {}

    private static List<Move> moves(Plane plane) {
        var moves = new ArrayList<Move>();
        for (int y = 0; y < plane.poster().height(); y += TILE)
            for (int x = 0; x < plane.poster().width(); x += TILE) {
                var move = move(plane, x, y);
                if (move != null) moves.add(move);
            }
        return moves;
    }

    private static @Nullable Move move(Plane plane, int left, int top) {
        if (Overlay.deviation(plane.poster(), left, top, PATCH) < TOLD) return null;
        var best = new Move(left, top, 0, 0);
        double most = ALIKE;
        for (int stride = 2; stride > 0; stride--) {
            var from = best;
            int reach = stride == 2 ? REACH : 1;
            for (int y = from.down - reach; y <= from.down + reach; y += stride)
                for (int x = from.across - reach; x <= from.across + reach; x += stride) {
                    double like =
                            Overlay.correlation(plane.poster(), plane.laid(), SQUARE, left, top, left + x, top + y)
                                    - INERTIA * Math.hypot(x, y);
                    if (like > most) {
                        most = like;
                        best = new Move(left, top, x, y);
                    }
                }
        }
        return most > ALIKE ? best : null;
    }

    /** Returns the homography that explains most displacements. */
    Homography refined(Plane plane, Homography near) {
        double width = plane.poster().width();
        double height = plane.poster().height();
        var pairs = new ArrayList<Pair>();
        for (var move : moves(plane)) {
            double x = (move.x + PATCH / 2.0) / width;
            double y = (move.y + PATCH / 2.0) / height;
            double u = x + move.across / width;
            double v = y + move.down / height;
            pairs.add(new Pair(x, y, near.across(u, v), near.down(u, v)));
        }
        var found = near;
        for (int keep = pairs.size(); keep >= FEWEST && keep > pairs.size() * 2 / 3; keep = keep * 9 / 10) {
            var fitted = Homography.of(pairs.subList(0, keep));
            if (fitted == null || !fitted.isSeen()) return found;
            found = fitted;
            pairs.sort(Comparator.comparingDouble(fitted::error));
        }
        return found;
    }

    /** The remaining displacement of each tile. */
    record Field(GrayImage across, GrayImage down) {
        GrayImage shifted(GrayImage picture) {
            var all = new float[picture.values().length];
            for (int y = 0; y < picture.height(); y++)
                for (int x = 0; x < picture.width(); x++) {
                    double tileX = (double) x / TILE - 0.5;
                    double tileY = (double) y / TILE - 0.5;
                    all[y * picture.width() + x] =
                            picture.between(x + across.inside(tileX, tileY), y + down.inside(tileX, tileY));
                }
            return new GrayImage(picture.width(), picture.height(), all);
        }
    }

    /** Returns the medians of the displacements near each tile, so that a changed place does not move. */
    Field field(Plane plane) {
        int columns = Math.max(2, plane.poster().width() / TILE + 1);
        int rows = Math.max(2, plane.poster().height() / TILE + 1);
        var across = new float[columns * rows];
        var down = new float[columns * rows];
        var moves = moves(plane);
        for (int i = 0; i < across.length; i++) {
            int x = i % columns * TILE;
            int y = i / columns * TILE;
            var near = moves.stream()
                    .filter(one -> Math.abs(one.x - x) <= 2 * TILE && Math.abs(one.y - y) <= 2 * TILE)
                    .toList();
            across[i] = median(near.stream().mapToInt(Move::across).toArray());
            down[i] = median(near.stream().mapToInt(Move::down).toArray());
        }
        return new Field(new GrayImage(columns, rows, across), new GrayImage(columns, rows, down));
    }

    private static float median(int[] values) {
        Arrays.sort(values);
        return values.length < 3 ? 0 : values[values.length / 2];
    }
}
