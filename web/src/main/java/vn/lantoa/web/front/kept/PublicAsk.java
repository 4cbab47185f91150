package vn.lantoa.web.front.kept;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.web.header.Gzipped;
import vn.lantoa.web.page.UiLanguage;

/**
 * What a request asks for that everybody gets alike: all of it that the answer depends on.
 *
 * @param address path and query, as they were sent
 * @param language of the page, as {@link UiLanguage} chooses it where there is no cookie
 * @param packed whether the answer may be gzip
 * @param asset what the answer is about; null: it may be different after every change
 */
record PublicAsk(String address, String language, boolean packed, @Nullable AssetId asset) {
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern PAGE = Pattern.compile("/(?:a|embed)/" + ID);
    private static final Pattern FEED =
            Pattern.compile("/feeds/(?:all|kind-[a-z-]{1,40}|lang-[a-z-]{1,20})\\.(?:atom|rss|json)");
    private static final Pattern OEMBED =
            Pattern.compile("url=[A-Za-z0-9:/.%_-]{1,120}?" + ID + "(?:&maxwidth=\\d{1,4})?");
    private static final int LONGEST = 400;

    /** The ask, if it is one of these: without a name, a cookie, a part or a wish of its own. */
    static Optional<PublicAsk> of(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        if (!isForAll(exchange, headers)) return Optional.empty();
        var path = exchange.getRequestURI();
        var query = exchange.getQueryString();
        if (path.length() + query.length() > LONGEST) return Optional.empty();
        if (path.equals("/oembed")) return about(OEMBED, query, path + "?" + query, headers);
        if (!query.isEmpty()) return Optional.empty();
        if (path.equals("/") || FEED.matcher(path).matches()) return ask(path, headers, null);
        return about(PAGE, path, path, headers);
    }

    boolean isFeed() {
        return address.startsWith("/feeds/");
    }

    private static boolean isForAll(HttpServerExchange exchange, HeaderMap headers) {
        var method = exchange.getRequestMethod().toString();
        return (method.equals("GET") || method.equals("HEAD"))
                && !headers.contains(Headers.AUTHORIZATION)
                && !headers.contains(Headers.COOKIE)
                && !headers.contains(Headers.RANGE)
                && takesAnything(headers.getFirst(Headers.ACCEPT));
    }

    private static boolean takesAnything(@Nullable String accept) {
        return accept == null || accept.contains("*/*");
    }

    private static Optional<PublicAsk> about(Pattern pattern, String text, String address, HeaderMap headers) {
        var found = pattern.matcher(text);
        if (!found.matches()) return Optional.empty();
        return ask(address, headers, new AssetId(UUID.fromString(found.group(1))));
    }

    private static Optional<PublicAsk> ask(String address, HeaderMap headers, @Nullable AssetId asset) {
        var gzip = Gzipped.ofHeader(headers.getFirst(Headers.ACCEPT_ENCODING));
        return language(headers.getFirst(Headers.ACCEPT_LANGUAGE))
                .map(language -> new PublicAsk(address, language, gzip.packed(), asset));
    }

    /** One of the few that pages speak; nothing for what cannot be read, so that no stranger's text is kept. */
    private static Optional<String> language(@Nullable String accepted) {
        var fallback = UiLanguage.ALL.get(0);
        if (accepted == null) return Optional.of(fallback);
        try {
            return Optional.of(Locale.LanguageRange.parse(accepted).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(UiLanguage.ALL::contains)
                    .findFirst()
                    .orElse(fallback));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
