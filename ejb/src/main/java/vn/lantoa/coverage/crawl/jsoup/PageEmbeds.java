package vn.lantoa.coverage.crawl.jsoup;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import vn.lantoa.coverage.HubReference;
import vn.lantoa.coverage.HubReference.Kind;

/** Finds the content of the hub that a portal's page embeds. */
final class PageEmbeds {
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PageEmbeds() {}

    /** Returns references to the embedded assets, without collections; {@code hub} has no slash at the end. */
    static Stream<HubReference> of(Document page, URI hub) {
        var elements = page.select("lantoa-asset:not([collection])").stream()
                .map(one -> one.attr("asset") + " " + one.attr("url") + " " + one.id());
        var frames = page.select("iframe[src]").stream()
                .map(one -> one.absUrl("src"))
                .filter(src -> src.startsWith(hub + "/embed/"));
        var links = page.select("oembed[url]").stream()
                .map(one -> one.attr("url"))
                .filter(url -> url.startsWith(hub + "/a/"));
        var placeholders = page.select("[data-lantoa-id]").stream().map(one -> one.attr("data-lantoa-id"));
        var copies = page.select("figure.lantoa a[href], figure.lantoa-asset a[href]").stream()
                .map(one -> one.absUrl("href"))
                .filter(url -> url.startsWith(hub + "/a/"));
        var embeds = Stream.of(elements, frames, links, placeholders).flatMap(all -> all);
        return Stream.concat(references(Kind.EMBED, embeds), references(Kind.COPY, copies))
                .distinct()
                .limit(MOST);
    }

    private static Stream<HubReference> references(Kind kind, Stream<String> texts) {
        return texts.flatMap(text -> ID.matcher(text.toLowerCase(Locale.ROOT)).results().limit(1))
                .map(id -> new HubReference(kind, id.group(), 0));
    }
}
