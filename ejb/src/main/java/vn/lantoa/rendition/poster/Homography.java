package vn.lantoa.rendition.poster;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Homography from a flat object to its image in a photo: eight coefficients that map a point of the object to a point
 * of the photo.
 */
record Homography(double[] h) {
    private static final double NEARLY_NONE = 1e-13;

    /** A point of the object and its possible position in the photo. */
    record Pair(double x, double y, double u, double v) {}

    /** Returns the best fit to at least four pairs; null if there is none. */
    static @Nullable Homography of(List<Pair> pairs) {
        var sums = new double[8][9];
        for (var one : pairs) {
            add(sums, new double[] {one.x, one.y, 1, 0, 0, 0, -one.u * one.x, -one.u * one.y}, one.u);
            add(sums, new double[] {0, 0, 0, one.x, one.y, 1, -one.v * one.x, -one.v * one.y}, one.v);
        }
        return solve(sums) ? new Homography(last(sums)) : null;
    }

    /** Returns the homography of an object of size 1 by 1 with these corners. @param corners alternating x and y */
    static @Nullable Homography withCorners(double[] corners) {
        return of(IntStream.range(0, 4)
                .mapToObj(i -> new Pair(i == 1 || i == 2 ? 1 : 0, i >= 2 ? 1 : 0, corners[2 * i], corners[2 * i + 1]))
                .toList());
    }

    private static void add(double[][] sums, double[] row, double value) {
        for (int i = 0; i < 8; i++) {
            if (row[i] == 0) continue;
            for (int j = 0; j < 8; j++) sums[i][j] += row[i] * row[j];
            sums[i][8] += row[i] * value;
        }
    }

    /** Solves the equations by Gaussian elimination with pivoting. */
    private static boolean solve(double[][] sums) {
        for (int column = 0; column < 8; column++) {
            int best = column;
            for (int row = column + 1; row < 8; row++)
                if (Math.abs(sums[row][column]) > Math.abs(sums[best][column])) best = row;
            if (Math.abs(sums[best][column]) < NEARLY_NONE) return false;
            var swapped = sums[best];
            sums[best] = sums[column];
            sums[column] = swapped;
            for (int row = 0; row < 8; row++) {
                if (row == column) continue;
                double factor = sums[row][column] / sums[column][column];
                for (int i = column; i < 9; i++) sums[row][i] -= factor * sums[column][i];
            }
        }
        return true;
    }

    private static double[] last(double[][] sums) {
        var found = new double[8];
        for (int i = 0; i < 8; i++) found[i] = sums[i][8] / sums[i][i];
        return found;
    }

    private double depth(double x, double y) {
        return h[6] * x + h[7] * y + 1;
    }

    double across(double x, double y) {
        return (h[0] * x + h[1] * y + h[2]) / depth(x, y);
    }

    double down(double x, double y) {
        return (h[3] * x + h[4] * y + h[5]) / depth(x, y);
    }

    /** Returns the distance between the actual and the mapped position of a pair in the photo. */
    double error(Pair pair) {
        return Math.hypot(across(pair.x, pair.y) - pair.u, down(pair.x, pair.y) - pair.v);
    }

    /** Returns the corners in the photo of an object of size 1 by 1, as alternating x and y. */
    double[] corners() {
        var corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double x = i == 1 || i == 2 ? 1 : 0;
            double y = i >= 2 ? 1 : 0;
            corners[2 * i] = across(x, y);
            corners[2 * i + 1] = down(x, y);
        }
        return corners;
    }

    /** Returns the side of a square with the area of the object's image. */
    double size() {
        var c = corners();
        double area = 0;
        for (int i = 0; i < 4; i++) area += c[2 * i] * c[(2 * i + 3) % 8] - c[(2 * i + 2) % 8] * c[2 * i + 1];
        return Math.sqrt(Math.abs(area) / 2);
    }

    /** Returns true if the object is not seen edge-on, so that its corners keep their order. It may be mirrored. */
    boolean isSeen() {
        var c = corners();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            int next = 2 * ((i + 1) % 4);
            int after = 2 * ((i + 2) % 4);
            double turn = (c[next] - c[2 * i]) * (c[after + 1] - c[next + 1])
                    - (c[next + 1] - c[2 * i + 1]) * (c[after] - c[next]);
            least = Math.min(least, turn);
            most = Math.max(most, turn);
        }
        boolean isBefore = depth(1, 0) > 0.2 && depth(0, 1) > 0.2 && depth(1, 1) > 0.2;
        double ratio = most / least;
        return isBefore && Math.min(Math.abs(least), Math.abs(most)) > 0.01 && ratio > 1 / 12.0 && ratio < 12;
    }
}
