package vn.lantoa.rendition.poster;

import java.util.List;

/**
 * A connected place in which a picture differs from a poster.
 *
 * @param box the left, top, right and bottom edges in pixels of the poster, whose longer edge has {@link
 *     Registration#EDGE} pixels
 * @param faded pixels in which dark content is gone
 * @param covered pixels in which bright content is gone
 * @param lightened pixels that are brighter than anything near them in the poster
 * @param darkened pixels that are darker than anything near them in the poster
 */
public record Change(List<Integer> box, int faded, int covered, int lightened, int darkened) {
    int pixels() {
        return faded + covered + lightened + darkened;
    }
}
