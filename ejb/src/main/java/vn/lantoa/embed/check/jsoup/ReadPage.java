package vn.lantoa.embed.check.jsoup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.lantoa.embed.PortalPage;
import vn.lantoa.embed.PortalPage.Embed;
import vn.lantoa.embed.PortalPage.Script;
import vn.lantoa.embed.PortalPage.Software;
import vn.lantoa.embed.PortalPage.Way;

/** Parses a portal's page for content of the hub. Nothing is executed, and nothing else is loaded. */
public final class ReadPage {
    private static final int MOST = 100;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VERSION = Pattern.compile("[?&]v=(\\d{1,9})(&|$)");
    private static final Pattern BASE = Pattern.compile("nv_base_siteurl\\s*=\\s*\"(/[\\w./~-]{0,100})\"");
    private static final Pattern LANGUAGE = Pattern.compile("nv_lang_data\\s*=\\s*\"([a-z]{2})\"");

    private final Document page;
    private final String hub;

    private ReadPage(Document page, String hub) {
        this.page = page;
        this.hub = hub;
    }

    /**
     * Reads it.
     *
     * @param charset as the header names it; null to find out
     * @param hub address of the hub, without a slash at the end
     */
    public static PortalPage of(byte[] html, @Nullable String charset, URI at, URI hub) {
        try {
            return new ReadPage(Jsoup.parse(new ByteArrayInputStream(html), charset, at.toString()), hub.toString())
                    .all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the embeds of the hub in a parsed page. */
    public static List<Embed> embeds(Document page, URI hub) {
        return new ReadPage(page, hub.toString()).embeds();
    }

    private PortalPage all() {
        return new PortalPage(
                page.head().select("meta[http-equiv]").stream()
                        .filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("Content-Security-Policy"))
                        .map(meta -> meta.attr("content"))
                        .toList(),
                software(),
                page.select("script[src]").stream()
                        .filter(one -> one.absUrl("src").startsWith(hub + "/embed/lantoa.js"))
                        .limit(MOST)
                        .map(ReadPage::script)
                        .toList(),
                embeds());
    }

    private static Script script(Element one) {
        var version = VERSION.matcher(one.attr("src"));
        return new Script(
                version.find() ? version.group(1) : "",
                one.attr("integrity").strip(),
                one.attr("type").strip().equalsIgnoreCase("module"));
    }

    private List<Embed> embeds() {
        var found = new ArrayList<Embed>();
        page.select("lantoa-asset")
                .forEach(one -> found.add(new Embed(
                        Way.COMPONENT,
                        one.hasAttr("collection")
                                ? ""
                                : id(one.attr("asset") + " " + one.attr("url") + " " + one.id()))));
        page.select("iframe[src]").stream()
                .map(one -> one.absUrl("src"))
                .filter(src -> src.startsWith(hub + "/embed/"))
                .forEach(src -> found.add(new Embed(Way.FRAME, id(src))));
        page.select("oembed[url]").stream()
                .map(one -> one.attr("url"))
                .filter(url -> url.startsWith(hub + "/a/"))
                .forEach(url -> found.add(new Embed(Way.OEMBED, id(url))));
        page.select("figure.lantoa a[href], figure.lantoa-asset a[href]").stream()
                .map(one -> one.absUrl("href"))
                .filter(url -> url.startsWith(hub + "/a/"))
                .forEach(url -> found.add(new Embed(Way.COPY, id(url))));
        page.select("[data-lantoa-id], [data-lantoa-collection]")
                .forEach(one -> found.add(new Embed(Way.PLACEHOLDER, id(one.attr("data-lantoa-id")))));
        return found.stream().distinct().limit(MOST).toList();
    }

    private Software software() {
        var generator =
                page.head().select("meta[name=generator]").attr("content").strip();
        var said = generator.toLowerCase(Locale.ROOT);
        var api = page.head().select("link[rel=https://api.w.org/]").attr("abs:href");
        var data = page.select("script").stream().map(Element::data).collect(Collectors.joining("\n"));
        if (said.startsWith("nukeviet") || BASE.matcher(data).find())
            return new Software("nukeviet", generator, nukeViet(data));
        if (said.startsWith("wordpress") || !api.isEmpty())
            return new Software("wordpress", generator, api.isEmpty() ? "" : api + "lantoa/v1");
        return new Software("", generator, "");
    }

    private static String nukeViet(String data) {
        var base = BASE.matcher(data);
        var language = LANGUAGE.matcher(data);
        return (base.find() ? base.group(1) : "/") + "index.php?language="
                + (language.find() ? language.group(1) : "vi") + "&nv=lantoa&op=webhook";
    }

    private static String id(String text) {
        var id = ID.matcher(text.toLowerCase(Locale.ROOT));
        return id.find() ? id.group() : "";
    }
}
