package vn.lantoa.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.request.UnicodeText;

/**
 * Refuses requests with a malformed address or malformed media types. JAX-RS fails on such requests before its filters
 * and mappers run, with a page of the container or as a fault.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class RequestHead extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient ProblemAnswer answer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wrong = wrong(request);
        if (wrong.isPresent()) answer.refuse(response, wrong.get());
        else chain.doFilter(request, response);
    }

    private static Optional<String> wrong(HttpServletRequest request) {
        if (!UnicodeText.isWholeEncoded(request.getRequestURI())) return Optional.of("the path is no UTF-8 text");
        var query = request.getQueryString();
        if (query != null && !UnicodeText.isWholeEncoded(query)) return Optional.of("the query is no UTF-8 text");
        if (!isMediaType(request.getContentType())) return Optional.of("Content-Type is no media type");
        var accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        if (!accepted.stream().allMatch(RequestHead::areMediaRanges)) return Optional.of("Accept is no media range");
        return Optional.empty();
    }

    // splits and parses like JAX-RS, and accepts everything that JAX-RS can parse
    private static boolean areMediaRanges(String accepted) {
        return Arrays.stream(accepted.split(",")).map(String::strip).allMatch(RequestHead::isMediaType);
    }

    private static boolean isMediaType(@Nullable String text) {
        if (text == null || text.isBlank()) return true;
        try {
            var quality = MediaType.valueOf(text).getParameters().get("q");
            if (quality != null) Float.parseFloat(quality);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
