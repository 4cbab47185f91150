package vn.lantoa.web.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.kernel.query.IdempotencyKeys;
import vn.lantoa.kernel.query.IdempotencyKeys.KeptAnswer;
import vn.lantoa.kernel.query.RequestKey;

/**
 * Stores the response to a request with an idempotency key, and repeats it if the key is sent again. The result of the
 * request is recorded earlier; a response that is lost, or too large to store, is built again from that result.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class AnswerFilter implements ContainerResponseFilter, WriterInterceptor {
    private static final String KEEP = "vn.lantoa.idempotency.keep";
    private static final int LARGEST = 256 << 10;
    private static final List<String> HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.CACHE_CONTROL);

    @Inject
    RequestKey request;

    @Inject
    IdempotencyKeys keys;

    /** The head of a response; stored once its body is written. */
    private record Head(IdempotencyKey key, int status, String headers) {
        KeptAnswer with(@Nullable String body) {
            return new KeptAnswer(status, headers, body);
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        // asynchronous responses are sent outside their request
        if (!asked.getMethod().equals(HttpMethod.POST)) return;
        request.end();
        var key = request.findTaken();
        if (key.isEmpty()) return;
        if (request.course() == RequestKey.Course.REPEATED)
            keys.findAnswer(key.get()).ifPresent(former -> repeat(former, answer));
        else if (request.course() == RequestKey.Course.DONE
                && answer.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
            var head = new Head(key.get(), answer.getStatus(), headers(answer));
            if (answer.hasEntity()) asked.setProperty(KEEP, head);
            else keys.keep(head.key(), head.with(null));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(KEEP) instanceof Head head)) {
            context.proceed();
            return;
        }
        // if storing fails, the error response must not be stored either
        context.removeProperty(KEEP);
        var out = context.getOutputStream();
        var body = new ByteArrayOutputStream();
        context.setOutputStream(body);
        context.proceed();
        if (body.size() <= LARGEST) keys.keep(head.key(), head.with(body.toString(StandardCharsets.UTF_8)));
        body.writeTo(out);
    }

    private static void repeat(KeptAnswer former, ContainerResponseContext answer) {
        answer.setStatus(former.status());
        var headers = answer.getHeaders();
        HEADERS.forEach(headers::remove);
        var known = headers(former.headers());
        known.forEach((name, value) -> headers.putSingle(name, ((JsonString) value).getString()));
        var body = former.body();
        var type = known.getString(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        if (body == null) answer.setEntity(null);
        else answer.setEntity(body.getBytes(StandardCharsets.UTF_8), new Annotation[0], MediaType.valueOf(type));
    }

    private static String headers(ContainerResponseContext answer) {
        var kept = Json.createObjectBuilder();
        for (var name : HEADERS) {
            var value = answer.getHeaderString(name);
            if (value != null) kept.add(name, value);
        }
        return kept.build().toString();
    }

    private static JsonObject headers(String kept) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            return reader.readObject();
        }
    }
}
