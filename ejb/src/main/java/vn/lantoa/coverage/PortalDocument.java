package vn.lantoa.coverage;

import java.util.List;

/**
 * Content of a page, a sitemap or a feed of a portal that the crawler and the matching need. Addresses are absolute.
 *
 * @param sitemaps the listed sitemaps
 * @param pages the targets of links
 * @param feeds the named feeds
 * @param files the displayed pictures, and the linked files
 * @param inline the pictures that the page contains itself, as {@code data:} URLs (RFC 2397) in base64
 * @param references the references to the hub
 * @param text the visible text
 */
public record PortalDocument(
        List<String> sitemaps,
        List<String> pages,
        List<String> feeds,
        List<String> files,
        List<String> inline,
        List<HubReference> references,
        String text) {}
