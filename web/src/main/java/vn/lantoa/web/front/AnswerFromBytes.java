package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.request.ConditionalRequest;

/**
 * Serves shared answers from cached bytes, without application thread, session or database. A missing or invalid answer
 * is built by the application, once for all concurrent requests, and cached as sent. An answer that is only old is
 * served to other requests while one request has it rebuilt.
 */
public final class AnswerFromBytes implements HttpHandler {
    private final Renderings renderings;
    private final HttpHandler next;

    public AnswerFromBytes(HttpHandler next) {
        this(next, new Renderings());
    }

    AnswerFromBytes(HttpHandler next, Renderings renderings) {
        this.next = next;
        this.renderings = renderings;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var cache = AnswerCache.find();
        var ask = cache.flatMap(kept -> PublicAsk.of(exchange));
        if (cache.isEmpty() || ask.isEmpty()) {
            next.handleRequest(exchange);
            return;
        }
        var right = cache.get().right(ask.get());
        if (right.isPresent() && (cache.get().isFresh(right.get()) || renderings.isUnderWay(ask.get()))) {
            var referer = exchange.getRequestHeaders().getFirst(Headers.REFERER);
            cache.get().note(right.get(), referer == null ? "" : referer);
            send(right.get(), exchange);
        } else if (exchange.getRequestMethod().equals(Methods.GET)) render(cache.get(), ask.get(), exchange);
        else next.handleRequest(exchange);
    }

    private void render(AnswerCache cache, PublicAsk ask, HttpServerExchange exchange) throws Exception {
        // taken before the application is called: an answer must never count as newer than its data, nor outlive
        // something that ended while it was built
        var asked = cache.now();
        var mark = cache.mark();
        var rendering = renderings.begin(ask, mark, exchange, this);
        if (rendering.isEmpty()) return;
        new Recording(cache, ask, mark, asked, new CopiedAnswer()).begin(exchange, rendering.get());
        next.handleRequest(exchange);
    }

    private static void send(CachedAnswer kept, HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        kept.headers().forEach(values -> headers.putAll(values.getHeaderName(), values));
        var instead = kept.status() == StatusCodes.OK ? instead(kept, exchange) : Optional.<Response.Status>empty();
        exchange.setStatusCode(instead.map(Response.Status::getStatusCode).orElse(kept.status()));
        if (instead.isPresent()) {
            headers.remove(Headers.CONTENT_TYPE);
            headers.remove(Headers.CONTENT_ENCODING);
            exchange.endExchange();
            return;
        }
        exchange.setResponseContentLength(kept.body().length);
        if (exchange.getRequestMethod().equals(Methods.HEAD)) exchange.endExchange();
        else exchange.getResponseSender().send(ByteBuffer.wrap(kept.body()));
    }

    private static Optional<Response.Status> instead(CachedAnswer kept, HttpServerExchange exchange) {
        var conditions = new ConditionalRequest(
                exchange.getRequestMethod().toString(), name -> joined(exchange.getRequestHeaders(), name));
        return kept.tag().flatMap(tag -> conditions.outcome(tag, kept.modified()));
    }

    private static @Nullable String joined(HeaderMap headers, String name) {
        var values = headers.get(name);
        return values == null ? null : String.join(", ", values);
    }

    /** Recorder of the application's answer to one request, if the answer is the same for everyone. */
    record Recording(AnswerCache answers, PublicAsk ask, ChangeHead.Mark mark, Instant asked, CopiedAnswer copy) {
        /** Statuses that are the same for everyone: content, and the notices in place of withdrawn content. */
        private static final Set<Integer> FOR_ALL = Set.of(StatusCodes.OK, StatusCodes.GONE, 451);

        /** Headers that belong to the connection or the time of sending, and are not cached. */
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
            var left = context == null
                    ? null
                    : context.getOriginalRequest().getAttribute(ResponseListener.class.getName());
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
}
