package vn.lantoa.web.request;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.query.ListPage;

/** Responses with one page of a list, which link to the next page (RFC 8288). */
public final class ListAnswer {
    private static final int MOST = 200;

    private ListAnswer() {}

    /**
     * Returns the response.
     *
     * @param body creates the body of the lines and the address of the next page, which is null on the last page
     */
    public static <T> Response of(ListPage<T> page, UriInfo uri, BiFunction<List<T>, @Nullable String, ?> body) {
        if (page.next() == null)
            return Response.ok(body.apply(page.lines(), null)).build();
        var next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", page.next())
                .build();
        return Response.ok(body.apply(page.lines(), next.toString()))
                .link(next, "next")
                .build();
    }

    /** Returns the requested number of lines; rejects less than 1 and more than 200. */
    public static int limit(int limit) {
        if (limit < 1 || limit > MOST) throw new Rejected(Issues.of("limit", "out-of-range", 1, MOST));
        return limit;
    }
}
