package vn.lantoa.web.front;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Effect of an answer that is executed for each reader, whether the answer is built or cached. May run on a thread that
 * must not block, long after the request that registered it.
 */
@FunctionalInterface
public interface ResponseListener {
    /** Called for each reader; {@code referer} is the value of that header, empty if absent. */
    void gets(String referer);

    /** Runs the effect for the current reader, and registers it for readers who get the cached answer. */
    static void of(HttpServletRequest request, String referer, ResponseListener what) {
        what.gets(referer);
        request.setAttribute(ResponseListener.class.getName(), what);
    }
}
