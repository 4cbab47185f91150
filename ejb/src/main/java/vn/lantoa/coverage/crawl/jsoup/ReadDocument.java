package vn.lantoa.coverage.crawl.jsoup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.kernel.HubAddress;

/** Parses a portal's page for the crawler. Executes no scripts and loads no other resources. */
public final class ReadDocument {
    /** Maximum number of addresses of each kind per page. */
    private static final int MOST = 500;

    /** The target of a {@code meta} element that reloads a page. */
    private static final Pattern REFRESH =
            Pattern.compile("(?i)^[0-9.\\s]{0,20}+[;,]\\s{0,20}+url\\s{0,20}+=\\s{0,20}+['\"]?+([^'\"]{1,1000}+)");

    /** An address in a text, with or without a scheme. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\w.@/-])(?:https?://)?+[\\w-]++(?:\\.[\\w-]++)++(?::\\d{1,5}+)?+/[^\\s\"'<>]{1,400}+");

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

    /** Parses the entries of a feed (RSS, Atom) whose pictures and texts are in the feed itself. */
    static PortalDocument ofFeed(byte[] xml, URI at, HubAddress hub) {
        try {
            var feed = Jsoup.parse(new ByteArrayInputStream(xml), null, at.toString(), Parser.xmlParser());
            var texts = feed.select("content|encoded, description, summary, content")
                    .eachText();
            var page = Jsoup.parse(String.join("\n", texts), at.toString());
            for (var one : feed.select("enclosure[url], media|content[url], media|thumbnail[url]"))
                page.body().appendElement("img").attr("src", one.attr("url"));
            return new ReadDocument(page, hub).all(PageEmbeds.of(page, hub.url()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PortalDocument all(Stream<HubReference> embeds) {
        var linked = mayFollow() ? linked() : List.<String>of();
        return new PortalDocument(
                List.of(),
                limited(linked.stream().filter(one -> !PagePictures.isFile(one))),
                limited(
                        page
                                .head()
                                .select("link[rel=alternate][type~=(rss|atom)\\+xml]")
                                .eachAttr("abs:href")
                                .stream()),
                limited(Stream.concat(
                        PagePictures.of(page).filter(this::isRead),
                        linked.stream().filter(PagePictures::isFile).filter(one -> isOn(one, page.baseUri())))),
                PagePictures.inline(page).toList(),
                references(embeds),
                page.body().text());
    }

    /** Returns the targets of links, of frames and of reloads. */
    private List<String> linked() {
        var links = page.select("a[href], area[href]").stream()
                .filter(one -> !one.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow"))
                .map(one -> one.absUrl("href"));
        var frames = page.select("iframe[src], frame[src]").eachAttr("abs:src").stream()
                .filter(one -> isOn(one, page.baseUri()));
        return Stream.of(links, frames, reloaded())
                .flatMap(all -> all)
                .filter(one -> one.startsWith("http"))
                .toList();
    }

    /** Returns true for a file of the page's host, and for a picture of another host; the hub's own are references. */
    private boolean isRead(String file) {
        return isOn(file, page.baseUri())
                || PagePictures.isFile(file)
                        && !isOn(file, hub.url().toString())
                        && !isOn(file, hub.filesUrl().toString());
    }

    private static boolean isOn(String address, String other) {
        return site(address).equals(site(other));
    }

    /** Returns the scheme-less host and port. */
    private static String site(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .split("[/?#]", 2)[0]
                .toLowerCase(Locale.ROOT);
    }

    private Stream<String> reloaded() {
        return page.select("meta[http-equiv~=(?i)^refresh$]").eachAttr("content").stream()
                .map(REFRESH::matcher)
                .filter(Matcher::find)
                .map(found -> PagePictures.absolute(page, found.group(1).strip()));
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
        written(page.body().text())
                .flatMap(one -> HubReference.of(one, hub).stream())
                .filter(reference -> !shown.contains(reference.value()))
                .forEach(all::add);
        return all.stream().limit(MOST).toList();
    }

    /** Returns the addresses that a text names without a link. */
    static Stream<String> written(CharSequence text) {
        return WRITTEN.matcher(text).results().map(found -> PagePictures.withoutEnd(found.group(), ".,;:!?)]"));
    }

    private static String address(Element one, String name) {
        var absolute = one.absUrl(name);
        return absolute.isEmpty() ? one.attr(name) : absolute;
    }

    private static List<String> limited(Stream<String> addresses) {
        return addresses.distinct().limit(MOST).toList();
    }
}
