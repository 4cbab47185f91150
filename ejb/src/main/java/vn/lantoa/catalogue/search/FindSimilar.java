package vn.lantoa.catalogue.search;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.SearchDocument;
import vn.lantoa.catalogue.index.SearchWords;
import vn.lantoa.catalogue.index.WordVector;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Finds existing assets with a similar title, for an officer about to create a new one. Searches public assets of all
 * agencies and drafts of the officer's own organisations; no other assets are disclosed.
 */
@UseCase
public class FindSimilar {
    private static final int MOST = 8;
    private static final double ALIKE = 0.45;

    @Inject
    Clock clock;

    @Inject
    Database database;

    @Inject
    Access access;

    /**
     * Similar asset.
     *
     * @param released whether the asset is public; otherwise it is a draft of the officer's own organisation
     */
    public record Similar(AssetId asset, String title, String agency, Language language, boolean released) {}

    /** Returns the similar assets, the most similar first. */
    public List<Similar> call(String title, Actor by) {
        if (!access.allowsAnywhere(by, Role.UPLOADER)) throw new Forbidden("UPLOADER");
        Issues.none()
                .when(title.length() > SearchRequest.LONGEST, "title", "too-long", SearchRequest.LONGEST)
                .throwIfAny();
        var words = SearchWords.of(title);
        if (words.isEmpty()) return List.of();
        var own = access.organisationsOf(by);
        return database.sql(SimilarStatement.of(own.size()))
                .with("title", SearchDocument.plainLine(words))
                .with("words", allOf(words))
                .with("now", clock.instant())
                .with("own", own)
                .with("alike", ALIKE)
                .with("most", MOST)
                .list(Similar.class);
    }

    private static String allOf(List<String> words) {
        return words.stream().map(SearchWords::plain).map(WordVector::quote).collect(Collectors.joining(" & "));
    }
}
