package vn.lantoa.web.asset;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.asset.history.AssetFacets;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;

/** Query parameters of a list of assets. */
public class AssetForm {
    @QueryParam("kind")
    @Parameter(description = "Kind of asset", example = "video")
    @Nullable String kind;

    @QueryParam("language")
    @Parameter(description = "BCP 47 tag", example = "km")
    @Nullable String language;

    @QueryParam("q")
    @Parameter(description = "Part of the title", example = "hồ sơ")
    @Nullable String q;

    @QueryParam("stage")
    @Parameter(
            description = "`draft`: nothing sealed yet or typed on since; `sealed`: the newest version is all there is")
    @Nullable String stage;

    @QueryParam("life")
    @Parameter(
            description = "Where the newest version stands, or the one that is out or was: `draft`, `checking`,"
                    + " `refused`, `sealed` (not submitted), `in-review`, `returned`, `approved`, `planned`, `public`,"
                    + " `shared`, `superseded`, `expired`, `withdrawn`, `recalled`",
            example = "in-review")
    @Nullable String life;

    @QueryParam("topic")
    @Parameter(description = "Code of the topic of the draft", example = "III.2")
    @Nullable String topic;

    @QueryParam("organisation")
    @Parameter(description = "Code of the agency", example = "so-khcn")
    @Nullable String organisation;

    @QueryParam("mine")
    @Parameter(description = "`true`: only what the caller began, saved last or sealed")
    boolean mine;

    @QueryParam("sort")
    @Parameter(
            description =
                    "`newest` or `oldest` first, by when they were begun; `title`; `stage`: what came to the stage of"
                            + " `life` last first; `done`: what the caller did something with last first")
    @Nullable String sort;

    @QueryParam("after")
    @Parameter(description = "Where the page begins, as `next` of the page before said")
    @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "The most lines of a page, 100 at most")
    int limit;

    /**
     * Returns the query for one page from the requested position.
     *
     * @param organisations finds an organisation by its code
     */
    public ListAssets.Query query(Function<String, Optional<OrganisationId>> organisations) {
        return query(organisations, position(), limit);
    }

    /** Returns the query for at most {@code most} lines, starting at {@code from}. */
    public ListAssets.Query query(
            Function<String, Optional<OrganisationId>> organisations, @Nullable String from, int most) {
        return new ListAssets.Query(
                RequestParsing.optional("kind", kind, AssetKind.class),
                RequestParsing.optional("language", language, tag -> Optional.of(new Language(tag))),
                q,
                RequestParsing.optional("stage", stage, ListAssets.Stage.class),
                new AssetFacets(
                        RequestParsing.optional("life", life, LifeStage.class),
                        topic == null || topic.isBlank() ? null : topic,
                        RequestParsing.optional("organisation", organisation, organisations),
                        mine,
                        order()),
                from,
                most);
    }

    /**
     * Returns the address of this query at another position.
     *
     * @param next the position; null for the beginning
     */
    public String address(String path, @Nullable String next) {
        return address(path, next, Map.of());
    }

    /** Returns the address of this query with other values for some fields. */
    protected String address(String path, @Nullable String next, Map<String, String> others) {
        var pairs = new LinkedHashMap<>(shown());
        pairs.put("limit", limit == 20 ? "" : String.valueOf(limit));
        pairs.put("after", next == null ? "" : next);
        pairs.putAll(others);
        return QueryText.after(path, pairs);
    }

    /** Returns the position of this query; null for the beginning. */
    public @Nullable String position() {
        return isFirst() ? null : after;
    }

    /** Returns true if this query starts at the beginning of the list. */
    public boolean isFirst() {
        return after == null || after.isBlank();
    }

    /** Returns the filter values by field name. */
    public Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        shown.put("kind", RequestParsing.orEmpty(kind));
        shown.put("language", RequestParsing.orEmpty(language));
        shown.put("q", RequestParsing.orEmpty(q));
        shown.put("stage", RequestParsing.orEmpty(stage));
        shown.put("life", RequestParsing.orEmpty(life));
        shown.put("topic", RequestParsing.orEmpty(topic));
        shown.put("organisation", RequestParsing.orEmpty(organisation));
        shown.put("mine", mine ? "true" : "");
        shown.put("sort", order() == AssetFacets.Order.NEWEST ? "" : order().slug());
        return shown;
    }

    private AssetFacets.Order order() {
        return Objects.requireNonNullElse(
                RequestParsing.optional("sort", sort, AssetFacets.Order.class), AssetFacets.Order.NEWEST);
    }
}
