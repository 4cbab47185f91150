package vn.lantoa.coverage.crawl.jsoup;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.crawl.robots.PlainAddress;
import vn.lantoa.coverage.crawl.robots.SiteMapFile;
import vn.lantoa.kernel.HubAddress;

/**
 * The main class of a child JVM: reads the pages, sitemaps and feeds of one portal, one request after another. The
 * input is untrusted, so the caller sets limits. A request has the kind, the file, the charset, the address and a
 * token, separated by tabs.
 */
final class PageChild {
    private static final int MOST_LISTED = 1000;
    private static final int HEAD_BYTES = 2000;
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final PortalDocument NOTHING =
            new PortalDocument(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

    private final HubAddress hub;

    PageChild(HubAddress hub) {
        this.hub = hub;
    }

    /**
     * Reads requests from standard input and prints the documents.
     *
     * @param args the public address of the hub, and the public address of its files
     */
    public static void main(String[] args) throws IOException {
        var child = new PageChild(new HubAddress(URI.create(args[0]), URI.create(args[1])));
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            for (var line = requests.readLine(); line != null; line = requests.readLine()) {
                var request = line.split("\t", -1);
                child.reply(request).forEach(out::println);
                out.println(request[4]);
                out.flush();
            }
        }
        System.exit(0);
    }

    private List<String> reply(String[] request) {
        try {
            var body = Files.readAllBytes(Path.of(request[1]));
            var at = URI.create(request[3]);
            return DocumentLines.of(read(request[0], body, request[2], at));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.err.println(e);
            return List.of(DocumentLines.UNREADABLE);
        }
    }

    PortalDocument read(String kind, byte[] body, String charset, URI at) {
        return switch (kind) {
            case PageReaders.LIST -> listed(body, at);
            case PageReaders.STYLE -> style(body, at);
            default -> page(body, charset, at);
        };
    }

    private PortalDocument page(byte[] body, String charset, URI at) {
        var page = ReadDocument.of(body, charset.isEmpty() ? null : charset, at, hub);
        return new PortalDocument(
                List.of(),
                plain(at, page.pages()),
                plain(at, page.feeds()),
                plain(at, page.files()),
                page.inline(),
                page.references(),
                page.text());
    }

    /** Reads a sitemap, or a feed with the pictures in its entries. */
    private PortalDocument listed(byte[] body, URI at) {
        var map = SiteMapFile.of(body, at, MOST_LISTED);
        var head = new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        var entries = FEED.matcher(head).find() ? ReadDocument.ofFeed(body, at, hub) : NOTHING;
        return new PortalDocument(
                plain(at, map.sitemaps()),
                plain(at, map.pages()),
                List.of(),
                plain(at, entries.files()),
                entries.inline(),
                entries.references(),
                "");
    }

    /** Reads the pictures of a style sheet. */
    private static PortalDocument style(byte[] body, URI at) {
        var sheet = new String(body, StandardCharsets.UTF_8);
        var files = PagePictures.addresses(sheet)
                .filter(PagePictures::isFile)
                .distinct()
                .limit(MOST_LISTED);
        return new PortalDocument(List.of(), List.of(), List.of(), plain(at, files.toList()), List.of(), List.of(), "");
    }

    private static List<String> plain(URI at, List<String> addresses) {
        return addresses.stream()
                .flatMap(one -> PlainAddress.of(at, one).stream())
                .map(URI::toString)
                .toList();
    }
}
