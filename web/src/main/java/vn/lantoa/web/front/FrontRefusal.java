package vn.lantoa.web.front;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.Headers;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.Channels;
import org.xnio.channels.StreamSourceChannel;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;

/**
 * Refusals before the application is reached. They are sent on the I/O thread, as problems (RFC 9457) or as a page, to
 * unauthenticated callers. The connection is then closed, because the rest of the body is not read.
 */
enum FrontRefusal {
    BAD_REQUEST(400, "bad-request"),
    NOT_FOUND(404, "not-found"),
    TOO_LARGE(413, "too-large"),
    TOO_SLOW(408, "too-slow"),
    BUSY(503, "busy");

    private static final String PAGE = page();

    private final int status;
    private final String slug;

    FrontRefusal(int status, String slug) {
        this.status = status;
        this.slug = slug;
    }

    /** Refuses a request whose body was not read at all. */
    void answer(HttpServerExchange exchange) {
        exchange.dispatch(exchange.getIoThread(), () -> answer(exchange, exchange.getRequestChannel()));
    }

    /**
     * Refuses a request whose body was partly read.
     *
     * @param rest the channel with the rest of the body
     */
    void answer(HttpServerExchange exchange, StreamSourceChannel rest) {
        exchange.setStatusCode(status);
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.CACHE_CONTROL, "no-store");
        headers.put(Headers.CONNECTION, "close");
        headers.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        headers.put(
                Headers.CONTENT_SECURITY_POLICY,
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'");
        if (this == BUSY) headers.put(Headers.RETRY_AFTER, "3");
        var language = language(exchange);
        var page = wantsPage(exchange);
        headers.put(Headers.CONTENT_TYPE, page ? "text/html;charset=utf-8" : "application/problem+json");
        headers.put(Headers.CONTENT_LANGUAGE, language);
        var text = page ? html(language) : json(language, exchange.getRequestPath());
        exchange.getResponseSender().send(text, StandardCharsets.UTF_8, new LingeringClose(exchange, rest));
    }

    private String json(String language, String path) {
        return Json.createObjectBuilder()
                .add("type", "urn:lantoa:problem:" + slug)
                .add("title", title(language))
                .add("status", status)
                .add("detail", slug.replace('-', ' '))
                .add("instance", path)
                .build()
                .toString();
    }

    private String html(String language) {
        return PAGE.replace("{language}", language)
                .replace("{title}", title(language))
                .replace("{help}", Messages.in(language).text("problem.help." + status))
                .replace("{home}", Messages.in(language).text("problem.home"));
    }

    private String title(String language) {
        return Messages.in(language).text("problem." + slug);
    }

    private static String language(HttpServerExchange exchange) {
        var accepted = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        var asked = UiLanguage.COOKIES.stream()
                .map(exchange::getRequestCookie)
                .filter(Objects::nonNull)
                .map(Cookie::getValue)
                .findFirst()
                .orElse(accepted == null ? "" : accepted.split("[-,;]", 2)[0]);
        return List.of("vi", "en").contains(asked) ? asked : "vi";
    }

    private static boolean wantsPage(HttpServerExchange exchange) {
        var accept = exchange.getRequestHeaders().getFirst(Headers.ACCEPT);
        return accept != null
                && accept.contains("text/html")
                && !exchange.getRequestPath().startsWith("/api/");
    }

    private static String page() {
        try (var stream = FrontRefusal.class.getResourceAsStream("refusal.html")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lingering close of a connection whose request was answered before it was read completely: further bytes are
     * discarded for a few seconds. If a connection is closed with unread bytes, it is reset and the client loses the
     * response (RFC 9112 section 9.6).
     */
    static final class LingeringClose implements IoCallback, ChannelListener<StreamSourceChannel> {
        private static final long SECONDS = 3;

        /** Bytes discarded at once; limited because the thread serves other connections too. */
        private static final int PIECE = 1 << 20;

        private final HttpServerExchange exchange;
        private final StreamSourceChannel rest;
        private XnioExecutor.@Nullable Key deadline;

        LingeringClose(HttpServerExchange exchange, StreamSourceChannel rest) {
            this.exchange = exchange;
            this.rest = rest;
        }

        /** Called when the response was sent. */
        @Override
        public void onComplete(HttpServerExchange answered, Sender sender) {
            deadline = exchange.getIoThread()
                    .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), SECONDS, TimeUnit.SECONDS);
            rest.getReadSetter().set(this);
            handleEvent(rest);
        }

        @Override
        public void onException(HttpServerExchange answered, Sender sender, IOException gone) {
            end();
        }

        @Override
        public void handleEvent(StreamSourceChannel readable) {
            try {
                long thrown = Channels.drain(readable, PIECE);
                if (thrown < 0) end();
                // a body that was read to its end triggers no further event
                else if (thrown > 0) readable.wakeupReads();
                else readable.resumeReads();
            } catch (IOException gone) {
                end();
            }
        }

        private void end() {
            if (deadline != null) deadline.remove();
            exchange.setPersistent(false);
            exchange.endExchange();
        }
    }
}
