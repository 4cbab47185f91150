package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Detector of corners, which are recognisable even if a picture is seen at an angle. A corner is a pixel for which nine
 * neighbours on a ring of sixteen are brighter or darker (FAST). The sharpest corners (Harris) are chosen, spread over
 * the picture.
 */
record Corners(GrayImage picture) {
    private static final int[] ACROSS = {0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3, -3, -3, -2, -1};
    private static final int[] DOWN = {-3, -3, -2, -1, 0, 1, 2, 3, 3, 3, 2, 1, 0, -1, -2, -3};
    private static final int RING = 16;
    private static final int ARC = 9;
    private static final float CONTRAST = 12;

    /** The minimum distance of a corner from each edge in pixels, which leaves room for its surroundings. */
    static final int MARGIN = 20;

    /**
     * The side of a cell in pixels. The number of corners per cell is limited, so that text does not take all of them.
     */
    private static final int CELL = 24;

    private static final int IN_CELL = 4;

    /** A corner and its sharpness. */
    record Corner(int x, int y, float sharpness) {}

    /** Returns up to {@code most} corners, the sharpest first. */
    static List<Corner> of(GrayImage picture, int most) {
        return new Corners(picture).all(most);
    }

    private List<Corner> all(int most) {
        var sharpness = new float[picture.values().length];
        for (int y = MARGIN; y < picture.height() - MARGIN; y++)
            for (int x = MARGIN; x < picture.width() - MARGIN; x++)
                if (isCorner(x, y)) sharpness[y * picture.width() + x] = sharpness(x, y);
        var corners = new ArrayList<Corner>();
        for (int y = MARGIN; y < picture.height() - MARGIN; y++)
            for (int x = MARGIN; x < picture.width() - MARGIN; x++)
                if (isSharpest(sharpness, x, y)) corners.add(new Corner(x, y, sharpness[y * picture.width() + x]));
        corners.sort(Comparator.comparing(Corner::sharpness).reversed());
        return spread(corners, most);
    }

    private List<Corner> spread(List<Corner> corners, int most) {
        int columns = picture.width() / CELL + 1;
        var taken = new int[columns * (picture.height() / CELL + 1)];
        var chosen = new ArrayList<Corner>();
        for (var corner : corners) {
            int cell = corner.y() / CELL * columns + corner.x() / CELL;
            if (chosen.size() < most && taken[cell] < IN_CELL) {
                taken[cell]++;
                chosen.add(corner);
            }
        }
        return chosen;
    }

    private boolean isCorner(int x, int y) {
        float here = picture.at(x, y);
        // each arc contains one of two opposite pixels
        if (Math.abs(picture.at(x, y - 3) - here) <= CONTRAST && Math.abs(picture.at(x, y + 3) - here) <= CONTRAST)
            return false;
        int brighter = 0;
        int darker = 0;
        // continues beyond the end of the ring, because an arc may span that end
        for (int i = 0; i < RING + ARC - 1; i++) {
            float there = picture.at(x + ACROSS[i % RING], y + DOWN[i % RING]) - here;
            brighter = there > CONTRAST ? brighter + 1 : 0;
            darker = there < -CONTRAST ? darker + 1 : 0;
            if (brighter >= ARC || darker >= ARC) return true;
        }
        return false;
    }

    private float sharpness(int x, int y) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int down = -3; down <= 3; down++)
            for (int across = -3; across <= 3; across++) {
                double dx = picture.at(x + across + 1, y + down) - picture.at(x + across - 1, y + down);
                double dy = picture.at(x + across, y + down + 1) - picture.at(x + across, y + down - 1);
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        return (float) Math.max(1, xx * yy - xy * xy - 0.04 * (xx + yy) * (xx + yy));
    }

    private boolean isSharpest(float[] sharpness, int x, int y) {
        float here = sharpness[y * picture.width() + x];
        if (here == 0) return false;
        for (int down = -1; down <= 1; down++)
            for (int across = -1; across <= 1; across++)
                if (sharpness[(y + down) * picture.width() + x + across] > here) return false;
        return true;
    }
}
