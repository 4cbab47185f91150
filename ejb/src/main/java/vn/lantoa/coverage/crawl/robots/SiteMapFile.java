package vn.lantoa.coverage.crawl.robots;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A sitemap, a sitemap index, or a feed (RSS, Atom): further sitemaps and pages, the latest first. */
public record SiteMapFile(List<String> sitemaps, List<String> pages) {
    /** Maximum number of decompressed bytes. */
    private static final int MOST_UNPACKED = 8 << 20;

    /** Parses the file; returns an empty result for any other content. */
    public static SiteMapFile of(byte[] body, URI at, int most) {
        try {
            // entries of other hosts are dropped later, by the portal's limits
            var parsed = new SiteMapParser(false, true).parseSiteMap("text/xml", plain(body), at.toURL());
            if (parsed instanceof SiteMapIndex index) {
                var all = newest(index.getSitemaps(), AbstractSiteMap::getLastModified, AbstractSiteMap::getUrl, most);
                return new SiteMapFile(all, List.of());
            }
            var urls = ((SiteMap) parsed).getSiteMapUrls();
            return new SiteMapFile(List.of(), newest(urls, SiteMapURL::getLastModified, SiteMapURL::getUrl, most));
        } catch (UnknownFormatException | IOException e) {
            return new SiteMapFile(List.of(), List.of());
        }
    }

    private static byte[] plain(byte[] body) throws IOException {
        boolean packed = body.length > 1 && (body[0] & 255) == 0x1f && (body[1] & 255) == 0x8b;
        if (!packed) return body;
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readNBytes(MOST_UNPACKED);
        }
    }

    private static <T> List<String> newest(
            Collection<T> entries, Function<T, @Nullable Date> modified, Function<T, URL> address, int most) {
        return entries.stream()
                .sorted(Comparator.comparing((T one) -> time(modified.apply(one)))
                        .reversed())
                .map(one -> address.apply(one).toString())
                .limit(most)
                .toList();
    }

    private static long time(@Nullable Date date) {
        return date == null ? 0 : date.getTime();
    }
}
