package vn.lantoa.coverage.crawl.jsoup;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.AnsweringChild.Share;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.Children;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Ended;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Read;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome.Unreadable;
import vn.lantoa.kernel.HubAddress;

/**
 * The child processes that read portals' responses, in the sandbox. Each visit has a separate child process, so that a
 * page that compromises the process can falsify only the results of its own portal.
 */
@ApplicationScoped
public class PageReaders {
    public static final String PAGE = "page";
    public static final String LIST = "list";
    public static final String STYLE = "style";

    private static final System.Logger LOG = System.getLogger(PageReaders.class.getName());

    /** Maximum number of children that wait for the next page of their visit. */
    private static final int MOST_WAITING = 4;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Inject
    Children children;

    @Inject
    ChildConfig config;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    /** The limits per page: processor time, and elapsed time for a busy machine or a sleeping child. */
    Share share = new Share(Duration.ofSeconds(10), Duration.ofMinutes(2));

    private final Map<UUID, VisitChild> waiting = new LinkedHashMap<>();
    private final Set<VisitChild> working = ConcurrentHashMap.newKeySet();

    /** A response of a portal. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Content(URI at, byte[] body, @Nullable String charset) {}

    /** Reads a page, a sitemap or feed, or a style sheet. */
    public PageOutcome read(UUID visit, String kind, Content content) {
        var child = take(visit);
        try {
            return outcome(content.at(), child.ask(kind, content, share));
        } finally {
            giveBack(child);
        }
    }

    private static PageOutcome outcome(URI at, ChildOutcome outcome) {
        if (outcome instanceof ChildOutcome.Stopped) return new Ended();
        if (outcome instanceof ChildOutcome.CouldNotStart start)
            throw new IllegalStateException("pages of portals cannot be read: " + start.why());
        var document = outcome instanceof ChildOutcome.Replied replied ? document(replied.lines()) : null;
        if (document != null) return new Read(document);
        LOG.log(
                WARNING,
                "A page of a portal is unreadable and was left out: {0}{1} ({2})",
                at.getHost(),
                at.getRawPath(),
                outcome.getClass().getSimpleName());
        return new Unreadable();
    }

    private static @Nullable PortalDocument document(List<String> lines) {
        try {
            return DocumentLines.read(lines);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private synchronized VisitChild take(UUID visit) {
        var kept = waiting.remove(visit);
        if (kept != null && !kept.isUsable()) {
            kept.close();
            kept = null;
        }
        var child = kept == null ? VisitChild.of(visit, this) : kept;
        working.add(child);
        return child;
    }

    private synchronized void giveBack(VisitChild child) {
        working.remove(child);
        child.usedAt = clock.instant();
        var other = child.isUsable() ? waiting.put(child.visit, child) : child;
        if (other != null) other.close();
        if (waiting.size() > MOST_WAITING)
            waiting.remove(waiting.keySet().iterator().next()).close();
    }

    /** Ends the children of idle visits, or all children if visits are switched off. */
    public void tidy(BooleanSupplier isOff) {
        if (isIdle()) return;
        if (isOff.getAsBoolean()) {
            end();
            return;
        }
        var before = clock.instant().minus(LONGEST_WAIT);
        closeWaiting(child -> child.usedAt.isBefore(before));
    }

    private synchronized boolean isIdle() {
        return waiting.isEmpty() && working.isEmpty();
    }

    /** Ends all children, including busy ones. */
    @PreDestroy
    public void end() {
        closeWaiting(child -> true);
        // the files of a busy child are deleted when its current page ends
        working.forEach(child -> child.process.close());
    }

    private synchronized void closeWaiting(Predicate<VisitChild> which) {
        for (var child : new ArrayList<>(waiting.values()))
            if (which.test(child)) {
                waiting.remove(child.visit);
                child.close();
            }
    }

    /** The outcome of reading a portal's response. */
    public sealed interface PageOutcome {
        /** The response was read. */
        record Read(PortalDocument document) implements PageOutcome {}

        /** The child process was killed at its limits, or could not read the response. */
        record Unreadable() implements PageOutcome {}

        /** The child process ended for a reason unrelated to the page. */
        record Ended() implements PageOutcome {}
    }
}
