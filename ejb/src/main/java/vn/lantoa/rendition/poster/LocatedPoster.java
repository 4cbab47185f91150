package vn.lantoa.rendition.poster;

import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * A poster found in a photo.
 *
 * @param number its index in the list of posters
 */
record LocatedPoster(int number, Sketch sketch, RansacMatcher.Laid laid, Overlay overlay) {
    /** The minimum numbers of matching cells and blocks of a poster that the photo probably shows. */
    private static final int CELLS = 10;

    private static final int BLOCKS = 30;

    /** The longer edge in pixels of the rectified area in which codes are read. */
    private static final double LEGIBLE = 1200;

    boolean isProbable() {
        return laid.cells() >= CELLS && overlay.kept() >= BLOCKS;
    }

    /** Returns the corners in ten-thousandths of the longer edge of the photo. */
    int[] corners() {
        return DoubleStream.of(laid.homography().corners())
                .mapToInt(share -> (int) Math.round(share * 10_000))
                .toArray();
    }

    /** Returns true if both centres are less than about a quarter of this poster apart. */
    boolean isSamePlace(LocatedPoster other) {
        var its = corners();
        var theirs = other.corners();
        int apart = 0;
        int size = 0;
        for (int i = 0; i < 2; i++) {
            apart += Math.abs(its[i] + its[i + 4] - theirs[i] - theirs[i + 4]);
            size += Math.abs(its[i + 4] - its[i]);
        }
        return 2 * apart < size;
    }

    /** Returns the codes in the rectified area. */
    Set<String> codes(GrayImage photo) {
        double factor = LEGIBLE / Math.max(sketch.width(), sketch.height());
        return Codes.in(Overlay.laid(
                        photo,
                        laid.homography(),
                        (int) (sketch.width() * factor),
                        (int) (sketch.height() * factor),
                        Math.max(photo.width(), photo.height())))
                .keySet();
    }
}
