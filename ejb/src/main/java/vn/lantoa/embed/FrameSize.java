package vn.lantoa.embed;

import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;

/**
 * Size of a frame in CSS pixels, for sites that do not adapt the frame to the document's height.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record FrameSize(int width, int height) {
    private static final int WIDTH = 640;
    private static final int READING = 560;
    private static final int HEARING = 320;

    /** The height of the title, subtitle switch and publication line that surround a video. */
    private static final int AROUND_A_FILM = 240;

    /** Returns the size for this entry within these bounds. */
    public static FrameSize of(CatalogueEntry entry, Bounds bounds) {
        int width = Math.min(WIDTH, bounds.width());
        int height = EmbedMedia.film(entry)
                .map(film -> high(film, width) + AROUND_A_FILM)
                .orElse(EmbedMedia.sound(entry).isPresent() ? HEARING : READING);
        return new FrameSize(width, Math.min(height, bounds.height()));
    }

    /** Returns the size for a list within these bounds. */
    static FrameSize ofList(Bounds bounds) {
        return new FrameSize(Math.min(WIDTH, bounds.width()), Math.min(READING, bounds.height()));
    }

    private static int high(PublicFile film, int width) {
        var wide = film.width();
        var high = film.height();
        // a video of unknown size is assumed to be 16:9
        return wide == null || high == null || wide == 0 ? width * 9 / 16 : (int) ((long) width * high / wide);
    }
}
