package vn.lantoa.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.Gzipped;

/**
 * Key of an answer that is the same for everyone. It consists of all parts of the request on which the answer depends.
 *
 * @param address path and query as sent
 * @param language language of the page that {@link UiLanguage} chooses without a cookie
 * @param packed true if the answer may be compressed with gzip
 * @param of the kind of data whose change invalidates the answer
 * @param asset the asset that the answer shows; null if it shows no single asset
 */
record PublicAsk(String address, String language, boolean packed, ContentKind of, @Nullable AssetId asset) {
    /** The kind of data that an answer shows, and whose change invalidates the answer. */
    enum ContentKind {
        /** Settings of the hub. */
        NOTHING,
        /** An asset, and its variants in other languages. */
        ASSET,
        /** Any release. */
        LOG,
        /** Any release, plans, campaigns, collections, yearly results, and the day. */
        PLAN,
        /** Any release, bulletins, and the day. */
        BULLETIN,
        /** Any release, the register of services, and the day. */
        SERVICE;

        /** Returns whether the answer depends on the calendar day, and therefore ends with the day. */
        boolean isOfTheDay() {
            return this == PLAN || this == BULLETIN || this == SERVICE;
        }
    }

    /** Addresses that show the same kind of data. */
    private record Shape(ContentKind of, Pattern pattern) {}

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String VALUE = "=[A-Za-z0-9%+._~-]{0,200}";
    private static final String SEARCHED = "(?:q|kind|lang|audience|topic|org|task|service|year|from|to|sort)" + VALUE;
    private static final String SEARCH = SEARCHED + "(?:&" + SEARCHED + "){0,9}";
    private static final String SHOWN = "(?:" + SEARCHED + "|(?:layout|limit|text|ui)" + VALUE + ")";
    private static final String FRAMED = "(?:(?:lang|text|ui)=[A-Za-z-]{1,20}|page=[1-9][0-9]{0,3})";
    private static final String CAMPAIGN = "[a-z0-9][a-z0-9-]{1,59}";
    private static final String FEED = "(?:all|good-practice|(?:kind|lang|topic|org|service)-[A-Za-z0-9.-]{1,60})";
    private static final String SERVICE = "[0-9A-Za-z][0-9A-Za-z.-]{0,39}";
    private static final String FORMAT = "\\.(?:atom|rss|json)";

    private static final List<Shape> SHAPES = List.of(
            new Shape(
                    ContentKind.ASSET,
                    Pattern.compile("/a/" + ID + "(?:/v/[1-9][0-9]{0,8})?(?:/manifest\\.json)?"
                            + "|/embed/" + ID + "(?:\\?" + FRAMED + "(?:&" + FRAMED + "){0,3})?"
                            + "|/oembed\\?url=[A-Za-z0-9:/.%_-]{1,120}?" + ID + "(?:&maxwidth=\\d{1,4})?")),
            new Shape(
                    ContentKind.LOG,
                    Pattern.compile("/"
                            + "|/feeds"
                            + "|/feeds/" + FEED + "(?:/archive/[1-9][0-9]{0,8})?" + FORMAT
                            + "|/sitemap(?:-all|-[0-9a-f]{1,4})?\\.xml"
                            + "|/recalls\\.(?:json|jws)"
                            + "|/search(?:\\.json)?\\?" + SEARCH
                            + "|/embed/collection(?:\\?" + SHOWN + "(?:&" + SHOWN + "){0,9})?")),
            new Shape(
                    ContentKind.PLAN,
                    Pattern.compile("/c/" + CAMPAIGN
                            + "|/nam(?:/20[0-9]{2}(?:/(?:data\\.(?:csv|json)|dcat\\.jsonld))?)?"
                            + "|/sitemap-years\\.xml"
                            + "|/feeds/campaign-" + CAMPAIGN + FORMAT
                            + "|/feeds/collection-" + ID + FORMAT
                            + "|/embed/collection\\?collection=" + ID + "(?:&(?:layout|limit|text|ui)" + VALUE
                            + "){0,4}"
                            + "|/calendar/(?:public|org-[a-z0-9-]{1,70}|campaign-" + CAMPAIGN
                            + ")\\.(?:ics|json|html)")),
            new Shape(
                    ContentKind.SERVICE,
                    Pattern.compile(
                            "/dv/" + SERVICE + "|/oembed\\?url=[A-Za-z0-9:/.%_-]{1,120}?(?:/|%2[Ff])dv(?:/|%2[Ff])"
                                    + SERVICE + "(?:&maxwidth=\\d{1,4})?")),
            new Shape(ContentKind.BULLETIN, Pattern.compile("/feeds/bulletins-[A-Za-z0-9-]{1,80}\\.rss")),
            new Shape(ContentKind.NOTHING, Pattern.compile("/robots\\.txt" + "|/oembed/providers\\.json")));

    private static final Pattern ASSET = Pattern.compile(ID);
    private static final Pattern DATED = Pattern.compile("/feeds/.*\\.(?:atom|rss|json)");
    private static final int LONGEST = 400;
    private static final int LONGEST_ACCEPT = 256;

    /**
     * Returns the key if the answer is the same for everyone: the request has no sign-in, cookie, range or requested
     * media type.
     */
    static Optional<PublicAsk> of(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        if (!isForAll(exchange, headers)) return Optional.empty();
        var path = exchange.getRequestURI();
        var query = exchange.getQueryString();
        if (path.length() + query.length() > LONGEST) return Optional.empty();
        var address = query.isEmpty() ? path : path + "?" + query;
        var shape = SHAPES.stream()
                .filter(one -> one.pattern().matcher(address).matches())
                .findFirst();
        if (shape.isEmpty()) return Optional.empty();
        var assets = ASSET.matcher(address).results().map(MatchResult::group).toList();
        // a path that contains another asset id would be ambiguous
        if (shape.get().of() == ContentKind.ASSET && assets.size() != 1) return Optional.empty();
        var asset = shape.get().of() == ContentKind.ASSET ? new AssetId(UUID.fromString(assets.get(0))) : null;
        boolean gzip =
                Gzipped.ofHeader(joined(headers, Headers.ACCEPT_ENCODING)).packed();
        var language = UiLanguage.accepted(values(headers, Headers.ACCEPT_LANGUAGE));
        return Optional.of(new PublicAsk(address, language, gzip, shape.get().of(), asset));
    }

    /** Returns true if the answer states {@code Last-Modified}, which it does a few seconds after each change. */
    boolean isDated() {
        return DATED.matcher(address).matches();
    }

    private static boolean isForAll(HttpServerExchange exchange, HeaderMap headers) {
        var method = exchange.getRequestMethod().toString();
        return (method.equals("GET") || method.equals("HEAD"))
                && !headers.contains(Headers.AUTHORIZATION)
                && !headers.contains(Headers.COOKIE)
                && !headers.contains(Headers.RANGE)
                && takesAnything(headers);
    }

    private static boolean takesAnything(HeaderMap headers) {
        if (!headers.contains(Headers.ACCEPT)) return true;
        var accepted = joined(headers, Headers.ACCEPT);
        return accepted.length() <= LONGEST_ACCEPT && accepted.contains("*/*");
    }

    /**
     * Returns all values of a header in the form in which the application reads them; a header may occur several times.
     */
    private static List<String> values(HeaderMap headers, HttpString name) {
        var values = headers.get(name);
        return values == null ? List.of() : values;
    }

    private static String joined(HeaderMap headers, HttpString name) {
        return String.join(",", values(headers, name));
    }
}
