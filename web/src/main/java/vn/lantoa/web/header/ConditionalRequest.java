package vn.lantoa.web.header;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one request and their outcome, in the order of RFC 9110 section 13.2.2: decided here alone, for
 * every surface. A condition that cannot be parsed is ignored. Tags are those of the hub, which are all strong, without
 * their quotes.
 *
 * @param method of the request
 * @param header the value of a header by its name, several lines joined by commas; null when absent
 */
public record ConditionalRequest(String method, Function<String, @Nullable String> header) {
    private static final String IF_RANGE = "If-Range";

    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            IF_RANGE);

    /** The conditions of a request to a resource, kept for an answer that another thread gives later. */
    public static ConditionalRequest of(Request request, HttpHeaders headers) {
        var said = new HashMap<String, @Nullable String>();
        CONDITIONS.forEach(name -> said.put(name, headers.getHeaderString(name)));
        return new ConditionalRequest(request.getMethod(), said::get);
    }

    /** The conditions of the request that is in hand. */
    static ConditionalRequest of(HttpServletRequest request) {
        return new ConditionalRequest(request.getMethod(), name -> {
            var lines = Collections.list(request.getHeaders(name));
            return lines.isEmpty() ? null : String.join(",", lines);
        });
    }

    /**
     * The status answered instead of the representation.
     *
     * @param tag of the representation that this request would get
     * @param modified its last change; null when that is not known or not to be relied upon
     * @return 304 or 412; empty when the request goes on
     */
    public Optional<Status> outcome(String tag, @Nullable Instant modified) {
        if (!isMatched(tag, modified)) return Optional.of(Status.PRECONDITION_FAILED);
        if (!isKnown(tag, modified)) return Optional.empty();
        return Optional.of(reads() ? Status.NOT_MODIFIED : Status.PRECONDITION_FAILED);
    }

    /** The answer under this tag: the whole, or the outcome of its conditions instead. */
    public Response.ResponseBuilder answer(String tag, Supplier<Response.ResponseBuilder> whole) {
        return answer(tag, null, whole);
    }

    /** The same as {@link #answer(String, Supplier)}, with the time of the last change. */
    public Response.ResponseBuilder answer(
            String tag, @Nullable Instant modified, Supplier<Response.ResponseBuilder> whole) {
        var answer =
                outcome(tag, modified).map(Response::status).orElseGet(whole).tag(new EntityTag(tag));
        return modified == null ? answer : answer.lastModified(Date.from(modified));
    }

    /**
     * True if the {@code Range} of this request counts: there is no {@code If-Range}, or it names just this
     * representation (RFC 9110 section 13.1.5).
     */
    public boolean wantsRangeOf(String tag, @Nullable Instant modified) {
        var condition = header.apply(IF_RANGE);
        if (condition == null) return true;
        if (condition.contains("\"")) return EntityTags.of(condition).hasStrongly(tag);
        return modified != null
                && HttpDate.find(condition).filter(seconds(modified)::equals).isPresent();
    }

    private boolean isMatched(String tag, @Nullable Instant modified) {
        var match = header.apply(HttpHeaders.IF_MATCH);
        if (match != null) return EntityTags.of(match).hasStrongly(tag);
        return modified == null
                || date(HttpHeaders.IF_UNMODIFIED_SINCE)
                        .filter(seconds(modified)::isAfter)
                        .isEmpty();
    }

    /** True if the caller has it already. {@code If-Modified-Since} is ignored where a tag is given. */
    private boolean isKnown(String tag, @Nullable Instant modified) {
        var noneMatch = header.apply(HttpHeaders.IF_NONE_MATCH);
        if (noneMatch != null) return EntityTags.of(noneMatch).hasWeakly(tag);
        return modified != null
                && reads()
                && date(HttpHeaders.IF_MODIFIED_SINCE)
                        .filter(since -> !seconds(modified).isAfter(since))
                        .isPresent();
    }

    private Optional<Instant> date(String name) {
        return Optional.ofNullable(header.apply(name)).flatMap(HttpDate::find);
    }

    private boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The instant in whole seconds, as dates of HTTP are. */
    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
