package vn.lantoa.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * Guard of canonical paths. Quotas, rights and logs recognise an address by its path, so each address has one spelling.
 * Non-canonical paths have matrix parameters, empty or dot segments, a slash at the end, or a percent-encoded letter,
 * digit, {@code -._} or slash. They are redirected to the canonical path (GET, HEAD) or answered with 404, and logged
 * as the canonical path. Former addresses are redirected for every method.
 */
record CanonicalPath(HttpHandler next) implements HttpHandler {
    /** The only address that ends with a slash. */
    private static final String PLUGINS = "/embed/plugins/";

    /**
     * Percent-encoded slashes and unreserved characters (RFC 3986 section 2.3). The tilde is excluded, because old
     * links contain an encoded tilde.
     */
    private static final Pattern ENCODED = Pattern.compile("%(2[DEFdef]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff])");

    /** The addresses of scheduled actions in release 0.2, redirected for one version. */
    private static final Pattern FORMER =
            Pattern.compile("^(/(?:api/v1|console)/campaigns/items/[0-9a-f-]{36})/errands(?=/|$)");

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var path = path(exchange);
        var spelled = of(path);
        var canonical = FORMER.matcher(spelled).replaceFirst("$1/actions");
        if (canonical.equals(path) || !path.startsWith("/")) {
            next.handleRequest(exchange);
            return;
        }
        exchange.setRequestURI(canonical, false);
        var method = exchange.getRequestMethod();
        boolean isFormer = !canonical.equals(spelled);
        if (isFormer || method.equals(Methods.GET) || method.equals(Methods.HEAD)) redirect(exchange, canonical);
        else FrontRefusal.NOT_FOUND.answer(exchange);
    }

    /** Returns the canonical spelling of a path. */
    static String of(String path) {
        if (path.equals(PLUGINS)) return path;
        var kept = new ArrayDeque<String>();
        // browsers treat a backslash in a redirect as a slash
        for (var segment : decoded(path).replace("\\", "%5C").split("/")) {
            int matrix = segment.indexOf(';');
            var plain = matrix < 0 ? segment : segment.substring(0, matrix);
            if (plain.equals("..")) kept.pollLast();
            else if (!plain.isEmpty() && !plain.equals(".")) kept.add(plain);
        }
        return "/" + String.join("/", kept);
    }

    private static String decoded(String path) {
        return ENCODED.matcher(path).replaceAll(hex -> String.valueOf((char) Integer.parseInt(hex.group(1), 16)));
    }

    /** Returns the path as sent, also for a target in absolute form (RFC 9112 section 3.2.2). */
    private static String path(HttpServerExchange exchange) {
        var target = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) return target;
        int begin = target.indexOf('/', target.indexOf("://") + 3);
        return begin < 0 ? "/" : target.substring(begin);
    }

    private static void redirect(HttpServerExchange exchange, String canonical) {
        var query = exchange.getQueryString();
        exchange.setStatusCode(StatusCodes.PERMANENT_REDIRECT);
        var headers = exchange.getResponseHeaders();
        headers.put(Headers.LOCATION, query.isEmpty() ? canonical : canonical + "?" + query);
        headers.put(Headers.CACHE_CONTROL, "no-cache");
        exchange.endExchange();
    }
}
