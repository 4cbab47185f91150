package vn.lantoa.rendition;

/**
 * The metadata written into a picture so that it can be identified wherever it turns up, all from the sealed texts.
 *
 * @param identifier permanent address of the version
 * @param page permanent address of the asset
 * @param terms the licence in words
 * @param sourceType address of the IPTC's digital source type; empty when none was given
 */
public record Credits(String identifier, String page, String language, Words words, String terms, String sourceType) {
    /** The officers' own words. */
    public record Words(
            String title, String description, String creator, String credit, String rights, String alternative) {}
}
