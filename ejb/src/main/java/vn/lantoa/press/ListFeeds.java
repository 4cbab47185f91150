package vn.lantoa.press;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/** Lists the public feeds that have items now, by decreasing number of items. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ListFeeds {
    private static final String SELECT =
            """
            select c.feed, c.items, coalesce(o.code, s.code) as code, coalesce(o.name, s.name) as name
            from feed_count c left join organisation o on c.feed = 'org-' || o.id
            left join service s on c.feed = 'service-' || s.id
            where c.items > 0 order by c.items desc, c.feed""";

    @Inject
    Database database;

    /**
     * Feed in the list.
     *
     * @param name the name of the agency or service; empty for other feeds
     * @param items the number of items that are in the feed now
     */
    public record Listed(FeedName feed, String name, long items) {}

    /**
     * Number of items in a feed.
     *
     * @param code the code of the feed's agency or service; null if the feed has none
     * @param name the name of the feed's agency or service; null if the feed has none
     */
    private record Count(String feed, long items, @Nullable String code, @Nullable String name) {
        Listed listed() {
            return code == null || name == null
                    ? new Listed(FeedName.parse(feed), "", items)
                    : new Listed(new FeedName(FeedName.parse(feed).by(), code), name, items);
        }
    }

    public List<Listed> call() {
        return database.sql(SELECT).list(Count.class).stream()
                .map(Count::listed)
                .toList();
    }
}
