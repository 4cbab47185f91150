package vn.lantoa.web.front.kept;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The effect of an answer for each reader, whether it is made or cached. May be called on a thread that must not wait,
 * long after the request that left it.
 */
@FunctionalInterface
public interface EachReader {
    /** Called for a reader; {@code referer} is the value of that header, empty when absent. */
    void gets(String referer);

    /** Runs it for the current reader, and for those who get the same answer later. */
    static void of(HttpServletRequest request, String referer, EachReader what) {
        what.gets(referer);
        request.setAttribute(EachReader.class.getName(), what);
    }
}
