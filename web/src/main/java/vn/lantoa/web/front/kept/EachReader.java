package vn.lantoa.web.front.kept;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What is done for each reader of an answer, whether it is made for him or kept. May be called on a thread that must not
 * wait, long after the request that said so.
 */
@FunctionalInterface
public interface EachReader {
    /** {@code referer} is the value of that header; empty when absent. */
    void gets(String referer);

    /** Does it for the reader who asks now, and for those who get the same answer later. */
    static void of(HttpServletRequest request, String referer, EachReader what) {
        what.gets(referer);
        request.setAttribute(EachReader.class.getName(), what);
    }
}
