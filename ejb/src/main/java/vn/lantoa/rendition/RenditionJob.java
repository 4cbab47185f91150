package vn.lantoa.rendition;

import java.util.List;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.kernel.Sha256;

/**
 * Job of making one rendition, leased by this node.
 *
 * @param attempt the number of this attempt; only the latest attempt may finish the rendition
 * @param extras additional inputs: subtitles, other renditions
 */
public record RenditionJob(
        RenditionId id,
        int attempt,
        Recipe recipe,
        Source source,
        List<Extra> extras,
        Framing framing,
        Credits credits) {
    /** The bytes from which a rendition is made. */
    public record Source(Sha256 sha256, String mediaType, long bytes, FileFacts facts) {}

    /**
     * An additional input.
     *
     * @param name file name in the working directory
     */
    public record Extra(String name, Sha256 sha256, long bytes, int width, int height) {}
}
