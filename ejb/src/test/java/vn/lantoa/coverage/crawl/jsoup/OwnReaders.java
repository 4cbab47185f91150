package vn.lantoa.coverage.crawl.jsoup;

import java.util.Objects;
import java.util.UUID;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome;
import vn.lantoa.kernel.HubAddress;

/** Page readers in the test's process, with the same results as a child. */
public final class OwnReaders extends PageReaders {
    private final PageChild child;

    public OwnReaders(HubAddress hub) {
        this.child = new PageChild(hub);
    }

    @Override
    public PageOutcome read(UUID visit, String kind, Content content) {
        return new PageOutcome.Read(
                child.read(kind, content.body(), Objects.requireNonNullElse(content.charset(), ""), content.at()));
    }
}
