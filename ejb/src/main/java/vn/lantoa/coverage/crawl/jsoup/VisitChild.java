package vn.lantoa.coverage.crawl.jsoup;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.lantoa.asset.child.AnsweringChild;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.UncheckedIo;

/** The child process of one visit, with the directory in which the process receives the pages. Not thread-safe. */
final class VisitChild implements AutoCloseable {
    private static final String ROBOTS = "vn.lantoa.coverage.crawl.robots.";
    private static final String COVERAGE = "vn.lantoa.coverage.";
    private static final JavaChild CHILD = new JavaChild(
            VisitChild.class,
            List.of(
                    "PageChild",
                    "ReadDocument",
                    "PageEmbeds",
                    "PagePictures",
                    "DocumentLines",
                    "DocumentLines$Named",
                    ROBOTS + "PlainAddress",
                    ROBOTS + "SiteMapFile",
                    COVERAGE + "PortalDocument",
                    COVERAGE + "PageKind",
                    COVERAGE + "HubReference",
                    COVERAGE + "HubReference$Kind",
                    "vn.lantoa.kernel.HubAddress"),
            256);

    /** The lifetime of a child, and the limits of a reply, of its address space and of a file. */
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofMinutes(10), 8 << 20, 3L << 30, 1 << 20);

    final UUID visit;
    final AnsweringChild process;
    private final Scratch scratch;
    private int pages;
    Instant usedAt;

    private VisitChild(UUID visit, Scratch scratch, AnsweringChild process, Instant now) {
        this.visit = visit;
        this.scratch = scratch;
        this.process = process;
        this.usedAt = now;
    }

    static VisitChild of(UUID visit, PageReaders readers) {
        var scratch = Scratch.open(readers.config.scratch());
        var arguments =
                List.of(readers.hub.url().toString(), readers.hub.filesUrl().toString());
        var words = CHILD.words(readers.config, scratch.directory(), arguments);
        var process = readers.children.answering(ChildCommand.of(words, scratch.directory(), LIMITS));
        return new VisitChild(visit, scratch, process, readers.clock.instant());
    }

    boolean isUsable() {
        return process.isUsable();
    }

    ChildOutcome ask(String kind, PageReaders.Content content, AnsweringChild.Share share) {
        // a new name each time: the hub never writes to a file that the child has created
        var file = scratch.receive(new ByteArrayInputStream(content.body()), "page-" + pages++);
        var request = String.join(
                "\t",
                kind,
                file.toString(),
                Objects.requireNonNullElse(content.charset(), ""),
                content.at().toString());
        var outcome = process.ask(request, share);
        UncheckedIo.get(() -> Files.deleteIfExists(file));
        return outcome;
    }

    @Override
    public void close() {
        process.close();
        scratch.close();
    }
}
