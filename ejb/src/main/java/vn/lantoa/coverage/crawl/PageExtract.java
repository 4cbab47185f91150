package vn.lantoa.coverage.crawl;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.Sha256;

/**
 * The result of a turn.
 *
 * @param cost cost of the request; zero if no request was sent
 * @param pause pause requested by the portal
 * @param links further addresses of the portal
 * @param capture capture of the response; null if the response has no new finds
 */
record PageExtract(
        Answer answer,
        Cost cost,
        Duration pause,
        Validators validators,
        List<Link> links,
        List<Match> matches,
        @Nullable Sha256 capture) {

    /** The result for the address. */
    enum Answer {
        /** The page was read. */
        READ,
        /** The address redirects to another one. */
        MOVED,
        /** The page is unchanged. */
        SAME,
        /** The response has nothing to read. */
        NOTHING,
        /** The page was not requested, because robots.txt excludes it. */
        CLOSED,
        /** The child process was killed at its limits, or could not read the response. */
        UNREADABLE,
        /** The request failed, and is retried later. */
        PUT_OFF,
        /** The hub may not connect to this address. */
        BARRED
    }

    /**
     * The cost of a request, including the processing of its response.
     *
     * @param scripted 1 for a page that needs scripts
     * @param rendered 1 for a page that a browser has rendered
     */
    record Cost(int requests, long bytes, long millis, int scripted, int rendered) {
        static final Cost NOTHING = new Cost(0, 0, 0);
        static final Cost SCRIPTED = new Cost(0, 0, 0, 1, 0);
        static final Cost RENDERED = new Cost(0, 0, 0, 0, 1);

        Cost(int requests, long bytes, long millis) {
            this(requests, bytes, millis, 0, 0);
        }

        Cost plus(Cost other) {
            return new Cost(
                    requests + other.requests,
                    bytes + other.bytes,
                    millis + other.millis,
                    scripted + other.scripted,
                    rendered + other.rendered);
        }
    }

    /** The response's validators for the next conditional request; empty texts if the response has none. */
    record Validators(String etag, String modified) {
        static final Validators NONE = new Validators("", "");
        private static final int LONGEST = 500;

        static Validators of(Answered answer) {
            return new Validators(field(answer, "etag"), field(answer, "last-modified"));
        }

        private static String field(Answered answer, String name) {
            var text = answer.header(name).orElse("");
            return text.length() <= LONGEST && text.matches("[\\x20-\\x7e]*") ? text : "";
        }
    }

    /** A linked address of the portal. */
    record Link(String address, PageKind kind) {}

    /** Returns the result of a turn without content. */
    static PageExtract without(Answer answer, Cost cost, Duration pause) {
        return new PageExtract(answer, cost, pause, Validators.NONE, List.of(), List.of(), null);
    }
}
