package vn.lantoa.rendition;

/**
 * Metadata written into a picture so that it can be identified wherever it appears, all from the sealed texts.
 *
 * @param identifier permanent address of the version
 * @param page permanent address of the asset
 * @param terms the name of the licence
 * @param sourceType URI of the IPTC digital source type; empty if none was given
 */
public record Credits(String identifier, String page, String language, Words words, String terms, String sourceType) {
    /** The texts written by officers. */
    public record Words(
            String title, String description, String creator, String credit, String rights, String alternative) {}
}
