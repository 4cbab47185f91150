package vn.lantoa.rendition;

/**
 * What is written into a picture so that it can be known wherever it turns up. All of it is from the sealed texts.
 *
 * @param identifier permanent address of the version
 * @param page permanent address of the asset
 * @param terms the licence in words
 * @param sourceType address of the IPTC's word for how it was made; empty when nothing was said
 */
public record Credits(String identifier, String page, String language, Words words, String terms, String sourceType) {
    /** The officers' own words. */
    public record Words(
            String title, String description, String creator, String credit, String rights, String alternative) {}
}
