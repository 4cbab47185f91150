package vn.lantoa.asset.history;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.TextCursor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;

/** Lists the assets of the actor's organisations, by default latest created first. */
@UseCase
public class ListAssets {
    /** The maximum number of lines per page. */
    public static final int MOST = 100;

    // the best plan depends on the searched text: common texts are read newest first, rare ones by trigrams
    private static final String PLAN = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private static final String COUNTED = "select cast(count(*) as integer) from page";

    @Inject
    Database database;

    @Inject
    Access access;

    /**
     * The filter of the list.
     *
     * @param text part of a title, with or without diacritics
     * @param after cursor of the previous page
     */
    public record Query(
            @Nullable AssetKind kind,
            @Nullable Language language,
            @Nullable String text,
            @Nullable Stage stage,
            AssetFacets facets,
            @Nullable String after,
            int limit) {}

    /** Stage of an asset. */
    public enum Stage implements Slug {
        /** The asset has no version, or its draft was changed since the last one. */
        DRAFT,
        SEALED
    }

    public ListPage<AssetLine> call(Query query, Actor by) {
        var organisations = organisations(query, by);
        if (organisations.isEmpty()) return new ListPage<>(List.of(), null);
        int limit = Math.max(1, Math.min(query.limit(), MOST));
        var statement = planned(new AssetListStatement(query, by, organisations, limit + 1));
        var rows = database.sql(statement.sql()).with(statement.values()).list(Row.class);
        return ListPage.of(rows, limit, row -> row.cursor().text()).map(Row::line);
    }

    /** Counts the matching assets, at most as many as the limit of the query. */
    public int count(Query query, Actor by) {
        var organisations = organisations(query, by);
        if (organisations.isEmpty()) return 0;
        var statement = planned(new AssetListStatement(query, by, organisations, query.limit()));
        return database.sql(statement.page() + COUNTED)
                .with(statement.values())
                .value(Integer.class)
                .orElse(0);
    }

    private Set<OrganisationId> organisations(Query query, Actor by) {
        var organisations = new HashSet<>(access.organisationsOf(by));
        if (query.facets().organisation() != null)
            organisations.retainAll(Set.of(query.facets().organisation()));
        return organisations;
    }

    private AssetListStatement planned(AssetListStatement statement) {
        if (statement.hasText()) {
            var unused = database.sql(PLAN).value(String.class);
        }
        return statement;
    }

    /** A line, and its position in the order. */
    private record Row(AssetLine line, TextCursor cursor) {}
}
