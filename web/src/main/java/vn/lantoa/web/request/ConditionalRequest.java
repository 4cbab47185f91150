package vn.lantoa.web.request;

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
 * Conditions of a request and their outcome, in the order of RFC 9110 section 13.2.2. Every resource uses this class. A
 * condition that cannot be parsed is ignored. Tags are the hub's own, without quotes; they are all strong.
 *
 * @param method method of the request
 * @param header returns the value of a header by name, repeated headers joined by commas; null if absent
 */
public record ConditionalRequest(String method, Function<String, @Nullable String> header) {
    private static final String IF_RANGE = "If-Range";

    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            IF_RANGE);

    /** Returns the conditions of a request to a resource, copied for a response that another thread sends later. */
    public static ConditionalRequest of(Request request, HttpHeaders headers) {
        var said = new HashMap<String, @Nullable String>();
        CONDITIONS.forEach(name -> said.put(name, headers.getHeaderString(name)));
        return new ConditionalRequest(request.getMethod(), said::get);
    }

    /** Returns the conditions of the current request. */
    static ConditionalRequest of(HttpServletRequest request) {
        return new ConditionalRequest(request.getMethod(), name -> {
            var lines = Collections.list(request.getHeaders(name));
            return lines.isEmpty() ? null : String.join(",", lines);
        });
    }

    /**
     * Returns the status to answer instead of the representation.
     *
     * @param tag tag of the representation that this request would get
     * @param modified last change of the representation; null if unknown or unreliable
     * @return 304 or 412; empty if the request proceeds
     */
    public Optional<Status> outcome(String tag, @Nullable Instant modified) {
        if (!isMatched(tag, modified)) return Optional.of(Status.PRECONDITION_FAILED);
        if (!isKnown(tag, modified)) return Optional.empty();
        return Optional.of(reads() ? Status.NOT_MODIFIED : Status.PRECONDITION_FAILED);
    }

    /** Returns the response with this tag: the representation, or the outcome of the conditions. */
    public Response.ResponseBuilder answer(String tag, Supplier<Response.ResponseBuilder> whole) {
        return answer(tag, null, whole);
    }

    /** Returns the response like {@link #answer(String, Supplier)}, with the time of the last change. */
    public Response.ResponseBuilder answer(
            String tag, @Nullable Instant modified, Supplier<Response.ResponseBuilder> whole) {
        var answer =
                outcome(tag, modified).map(Response::status).orElseGet(whole).tag(new EntityTag(tag));
        return modified == null ? answer : answer.lastModified(Date.from(modified));
    }

    /**
     * Returns true if the {@code Range} of this request applies: without {@code If-Range}, or if {@code If-Range} names
     * exactly this representation (RFC 9110 section 13.1.5).
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

    /** Returns true if the client has the representation. Tags take precedence over {@code If-Modified-Since}. */
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

    /** Truncates to whole seconds, the precision of HTTP dates. */
    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
