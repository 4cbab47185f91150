package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Words;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.press.FeedItems;
import vn.lantoa.press.PracticeSummaries;
import vn.lantoa.press.item.FeedContent;
import vn.lantoa.press.item.FeedEntry;
import vn.lantoa.press.item.Terms;

/** Summaries for the good-practice feed: the unit, the year and the reasons of each selection. */
@ApplicationScoped
class PracticeTexts implements PracticeSummaries {
    private static final String CHOSEN =
            """
            select distinct on (n.asset_id) n.asset_id as asset, n.on_year as year, o.name as unit, n.text
              from nomination n join organisation o on o.id = n.organisation_id
             where n.asset_id = any (cast(:assets as uuid[])) and n.state = 'CHOSEN'
             order by n.asset_id, n.on_year desc""";

    @Inject
    Database database;

    /**
     * Choice of an asset as good practice.
     *
     * @param year the latest year in which the asset was chosen
     */
    private record Chosen(AssetId asset, int year, String unit, String text) {
        String sentence() {
            return Terms.clean(Words.VI.text("feed.practice", unit, String.valueOf(year), text));
        }
    }

    @Override
    public FeedContent tell(FeedContent content) {
        var said = of(content.assets());
        var entries = content.entries().stream().map(entry -> tell(entry, said)).toList();
        return new FeedContent(
                entries, content.tombstones(), content.assets(), content.updated(), content.freshUntil());
    }

    private static FeedEntry tell(FeedEntry entry, Map<String, String> said) {
        var sentence = said.get(entry.id());
        return sentence == null || entry.notice() != null ? entry : entry.withSummary(sentence);
    }

    private Map<String, String> of(Collection<AssetId> assets) {
        return database.sql(CHOSEN).with("assets", assets).list(Chosen.class).stream()
                .collect(Collectors.toMap(one -> FeedItems.id(one.asset()), Chosen::sentence));
    }
}
