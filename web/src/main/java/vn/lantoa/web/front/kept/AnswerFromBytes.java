package vn.lantoa.web.front.kept;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.header.ConditionalRequest;

/**
 * The answering of what everybody gets alike from bytes that are kept: no thread of the application, no session, no
 * database. What is not kept, or not right any more, is made by the application, and kept on its way out.
 */
public final class AnswerFromBytes implements HttpHandler {
    /** Of the connection and the moment, not of the answer. */
    private static final List<HttpString> OF_THE_MOMENT =
            List.of(Headers.DATE, Headers.CONNECTION, Headers.TRANSFER_ENCODING, Headers.CONTENT_LENGTH);

    private final Renderings renderings = new Renderings();
    private final HttpHandler next;

    public AnswerFromBytes(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var answers = KeptAnswers.find();
        var ask = answers.flatMap(kept -> PublicAsk.of(exchange));
        if (answers.isEmpty() || ask.isEmpty()) {
            next.handleRequest(exchange);
            return;
        }
        var right = answers.get().right(ask.get());
        if (right.isPresent()) {
            var referer = exchange.getRequestHeaders().getFirst(Headers.REFERER);
            answers.get().note(right.get(), referer == null ? "" : referer);
            send(right.get(), exchange);
        } else if (exchange.getRequestMethod().equals(Methods.GET)) render(answers.get(), ask.get(), exchange);
        else next.handleRequest(exchange);
    }

    private void render(KeptAnswers answers, PublicAsk ask, HttpServerExchange exchange) throws Exception {
        long seq = answers.seq();
        var rendering = renderings.begin(ask, seq, exchange, this);
        if (rendering.isEmpty()) return;
        var copy = new CopiedAnswer();
        exchange.addResponseWrapper((factory, one) -> copy.of(factory.create()));
        exchange.addExchangeCompleteListener((one, following) -> {
            boolean shared = false;
            try {
                shared = isForAll(one);
                if (shared)
                    copy.whole()
                            .ifPresent(body ->
                                    answers.keep(ask, lasting(one.getResponseHeaders()), body, seq, each(one)));
            } finally {
                rendering.get().end(shared);
                following.proceed();
            }
        });
        next.handleRequest(exchange);
    }

    private static void send(KeptBytes kept, HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        kept.headers().forEach(values -> headers.putAll(values.getHeaderName(), values));
        var conditions = new ConditionalRequest(
                exchange.getRequestMethod().toString(), name -> joined(exchange.getRequestHeaders(), name));
        var instead = kept.tag().flatMap(tag -> conditions.outcome(tag, kept.modified()));
        if (instead.isPresent()) {
            headers.remove(Headers.CONTENT_TYPE);
            headers.remove(Headers.CONTENT_ENCODING);
            exchange.setStatusCode(instead.get().getStatusCode());
            exchange.endExchange();
            return;
        }
        exchange.setResponseContentLength(kept.body().length);
        if (exchange.getRequestMethod().equals(Methods.HEAD)) exchange.endExchange();
        else exchange.getResponseSender().send(ByteBuffer.wrap(kept.body()));
    }

    private static @Nullable String joined(HeaderMap headers, String name) {
        var values = headers.get(name);
        return values == null ? null : String.join(", ", values);
    }

    private static EachReader each(HttpServerExchange exchange) {
        var request =
                exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY).getOriginalRequest();
        return request.getAttribute(EachReader.class.getName()) instanceof EachReader each ? each : referer -> {};
    }

    private static boolean isForAll(HttpServerExchange exchange) {
        var headers = exchange.getResponseHeaders();
        var caching = headers.getFirst(Headers.CACHE_CONTROL);
        return exchange.getStatusCode() == StatusCodes.OK
                && !headers.contains(Headers.SET_COOKIE)
                && caching != null
                && !caching.contains("no-store")
                && !caching.contains("private");
    }

    private static HeaderMap lasting(HeaderMap all) {
        var lasting = new HeaderMap();
        all.forEach(values -> {
            if (!OF_THE_MOMENT.contains(values.getHeaderName())) lasting.putAll(values.getHeaderName(), values);
        });
        return lasting;
    }
}
