package vn.lantoa.rendition;

import vn.lantoa.asset.FileFacts;
import vn.lantoa.kernel.Sha256;

/**
 * One rendition that this node has leased and is to make.
 *
 * @param attempt how often it was begun, this time included: only the latest may finish it
 */
public record RenditionJob(RenditionId id, int attempt, Recipe recipe, Source source) {
    /** The bytes it is made from. */
    public record Source(Sha256 sha256, String mediaType, long bytes, FileFacts facts) {}
}
