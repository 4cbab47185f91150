package vn.lantoa.coverage;

import java.util.List;

/**
 * A page, a sitemap or a feed of a portal, as far as a walk and its finds need it. Addresses are absolute.
 *
 * @param sitemaps that it lists
 * @param pages where it leads to
 * @param feeds that it names
 * @param files pictures that it shows, and files that it links to
 * @param references to the hub
 * @param text all that people read
 */
public record PortalDocument(
        List<String> sitemaps,
        List<String> pages,
        List<String> feeds,
        List<String> files,
        List<HubReference> references,
        String text) {
    public PortalDocument {
        sitemaps = List.copyOf(sitemaps);
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
        files = List.copyOf(files);
        references = List.copyOf(references);
    }
}
