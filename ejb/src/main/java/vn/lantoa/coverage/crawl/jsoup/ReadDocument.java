package vn.lantoa.coverage.crawl.jsoup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.kernel.HubAddress;

/** Parses a portal's page for the crawler. Executes no scripts and loads no other resources. */
public final class ReadDocument {
    /** Maximum number of addresses of each kind per page. */
    private static final int MOST = 500;

    private static final Pattern FILE = Pattern.compile("(?i)[^?#]*\\.(pdf|jpe?g|png|webp|gif|mp4|webm)(\\?.*)?");

    /**
     * Attributes that hold the address of a lazily loaded picture, as used by extensions of WordPress and other
     * systems.
     */
    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original");

    /**
     * A background picture of an element. Uses possessive quantifiers, so that each character is read a few times at
     * most.
     */
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)url\\(\\s*+" + "(?:\"([^\"]{1,1000}+)\"|'([^']{1,1000}+)'|([^\\s'\"()]{1,1000}+))\\s*+\\)");

    private static final List<String> NAMING = List.of("href", "src", "data-src", "url", "data", "content", "cite");

    private final Document page;
    private final HubAddress hub;

    private ReadDocument(Document page, HubAddress hub) {
        this.page = page;
        this.hub = hub;
    }

    /**
     * Parses a page.
     *
     * @param charset the charset in the header; null to detect it
     */
    public static PortalDocument of(byte[] html, @Nullable String charset, URI at, HubAddress hub) {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(html), charset, at.toString());
            return new ReadDocument(page, hub).all(PageEmbeds.of(page, hub.url()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PortalDocument all(Stream<HubReference> embeds) {
        var linked = mayFollow() ? linked() : List.<String>of();
        return new PortalDocument(
                List.of(),
                limited(linked.stream().filter(one -> !isFile(one))),
                limited(
                        page
                                .head()
                                .select("link[rel=alternate][type~=(rss|atom)\\+xml]")
                                .eachAttr("abs:href")
                                .stream()),
                limited(Stream.concat(shown(), linked.stream().filter(ReadDocument::isFile))),
                references(embeds),
                page.body().text());
    }

    private List<String> linked() {
        return page.select("a[href], area[href]").stream()
                .filter(one -> !one.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow"))
                .map(one -> one.absUrl("href"))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static boolean isFile(String address) {
        return FILE.matcher(address).matches();
    }

    private Stream<String> shown() {
        var pictures = Stream.concat(Stream.of("src"), LATE.stream())
                .flatMap(name -> page.select("img[" + name + "]").eachAttr("abs:" + name).stream());
        var others = Stream.of(
                        page.select("object[data]").eachAttr("abs:data"),
                        page.select("video[src], video source[src]").eachAttr("abs:src"),
                        page.select("video[poster]").eachAttr("abs:poster"),
                        page.head().select("meta[property=og:image]").eachAttr("abs:content"))
                .flatMap(List::stream);
        return Stream.of(pictures, others, framed(), behind())
                .flatMap(all -> all)
                .filter(one -> one.startsWith("http"));
    }

    /** Returns the addresses of documents in frames. */
    private Stream<String> framed() {
        return page.select("iframe[src], embed[src]").eachAttr("abs:src").stream()
                .filter(ReadDocument::isFile);
    }

    /** Returns the addresses of background pictures of elements. */
    private Stream<String> behind() {
        return page.select("[style*=url]").stream().flatMap(one -> backgrounds(one.attr("style"))
                .map(address -> new Element(Tag.valueOf("img"), one.baseUri())
                        .attr("src", address)
                        .absUrl("src")));
    }

    /** Returns the addresses in a style. */
    static Stream<String> backgrounds(CharSequence style) {
        return BACKGROUND
                .matcher(style)
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2), found.group(3)))
                .filter(Objects::nonNull);
    }

    private boolean mayFollow() {
        return page.head().select("meta[name=robots]").stream()
                .noneMatch(one -> one.attr("content").toLowerCase(Locale.ROOT).contains("nofollow"));
    }

    private List<HubReference> references(Stream<HubReference> embeds) {
        var all = new LinkedHashSet<>(embeds.toList());
        Set<String> shown = all.stream().map(HubReference::value).collect(Collectors.toSet());
        for (var name : NAMING)
            for (var one : page.select("[" + name + "]"))
                HubReference.of(address(one, name), hub)
                        // a link beside its target's content adds nothing
                        .filter(reference -> !shown.contains(reference.value()))
                        .ifPresent(all::add);
        return all.stream().limit(MOST).toList();
    }

    private static String address(Element one, String name) {
        var absolute = one.absUrl(name);
        return absolute.isEmpty() ? one.attr(name) : absolute;
    }

    private static List<String> limited(Stream<String> addresses) {
        return addresses.distinct().limit(MOST).toList();
    }
}
