package vn.lantoa.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.release.ChangeHead;

/** Recorder of the application's answer to one request, if the answer is the same for everyone. */
record Recording(AnswerCache answers, PublicAsk ask, ChangeHead.Mark mark, Instant asked, CopiedAnswer copy) {
    private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

    /** Statuses that are the same for everyone: content, and the notices in place of withdrawn content. */
    private static final Set<Integer> FOR_ALL = Set.of(StatusCodes.OK, StatusCodes.GONE, UNAVAILABLE_FOR_LEGAL_REASONS);

    /** Headers of the connection and the moment rather than of the answer. */
    private static final List<HttpString> OF_THE_MOMENT =
            List.of(Headers.DATE, Headers.CONNECTION, Headers.TRANSFER_ENCODING, Headers.CONTENT_LENGTH);

    /** Records all output for the request from now on, and ends the rendering with the recorded answer. */
    void begin(HttpServerExchange exchange, Renderings.Rendering rendering) {
        exchange.addResponseWrapper((factory, one) -> copy.of(factory.create()));
        exchange.addExchangeCompleteListener((one, following) -> {
            boolean shared = false;
            try {
                var made = one.getStatusCode() == StatusCodes.NOT_MODIFIED ? confirmed(one) : whole(one);
                made.ifPresent(answer -> answers.keep(ask, answer));
                shared = made.isPresent() || isForAll(one) && !copy.isLost();
            } finally {
                rendering.end(shared);
                following.proceed();
            }
        });
    }

    private Optional<CachedAnswer> whole(HttpServerExchange exchange) {
        if (!isForAll(exchange)) return Optional.empty();
        var headers = lasting(exchange.getResponseHeaders());
        var life = answers.lifetime(ask, headers, asked);
        return copy.whole()
                .map(body -> new CachedAnswer(exchange.getStatusCode(), headers, body, each(exchange), mark, life));
    }

    /** Returns the previously cached answer if the application confirms it with status 304. */
    private Optional<CachedAnswer> confirmed(HttpServerExchange exchange) {
        var tag = exchange.getResponseHeaders().getFirst(Headers.ETAG);
        return answers.last(ask)
                .filter(last -> tag != null && Objects.equals(last.headers().getFirst(Headers.ETAG), tag))
                .map(last -> last.rightFor(mark, answers.lifetime(ask, last.headers(), asked)));
    }

    private static boolean isForAll(HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        var caching = headers.getFirst(Headers.CACHE_CONTROL);
        return FOR_ALL.contains(exchange.getStatusCode())
                && !headers.contains(Headers.SET_COOKIE)
                && caching != null
                && !caching.contains("no-store")
                && !caching.contains("private");
    }

    private static ResponseListener each(HttpServerExchange exchange) {
        var context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        var left = context == null ? null : context.getOriginalRequest().getAttribute(ResponseListener.class.getName());
        return left instanceof ResponseListener each ? each : referer -> {};
    }

    private static HeaderMap lasting(HeaderMap all) {
        var lasting = new HeaderMap();
        all.forEach(values -> {
            if (!OF_THE_MOMENT.contains(values.getHeaderName())) lasting.putAll(values.getHeaderName(), values);
        });
        return lasting;
    }
}
