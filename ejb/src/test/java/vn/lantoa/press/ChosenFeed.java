package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.press.item.FeedFormat;

/** The feed of good practice as its readers get it, for tests of its content. */
@ApplicationScoped
public class ChosenFeed {
    private static final FeedName NAME = new FeedName(FeedName.By.GOOD_PRACTICE, "");

    @Inject
    RenderFeed render;

    @Inject
    RowsOfReleases rows;

    @Inject
    Database database;

    /** The document, as Atom. */
    public String text() {
        return render.call(NAME, 0, FeedFormat.ATOM).text();
    }

    /** The entry of this asset; empty where there is none. */
    public String entryOf(AssetId asset) {
        var entry = Pattern.compile("<entry>(?:(?!</entry>).)*urn:uuid:" + asset + ".*?</entry>", Pattern.DOTALL)
                .matcher(text());
        return entry.find() ? entry.group() : "";
    }

    /** The current number of entries. */
    public long items() {
        return database.sql("select coalesce(sum(items), 0) from feed_count where feed = 'good-practice'")
                .value(Long.class)
                .orElseThrow();
    }

    /** The number of feed rows that differ from the log. */
    public long wrongRows() {
        return rows.wrongInAll();
    }
}
