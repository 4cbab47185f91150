package vn.lantoa.web.asset;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.kernel.Language;
import vn.lantoa.web.request.RequestParsing;

/** The query of a list of assets, as it is held in the address. */
public class AssetForm {
    @QueryParam("kind")
    @Parameter(description = "Kind of product", example = "video")
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

    @QueryParam("after")
    @Parameter(description = "Where the page begins, as `next` of the page before said")
    @Nullable String after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(description = "The most lines of a page, 100 at most")
    int limit;

    public ListAssets.Query query() {
        return new ListAssets.Query(
                RequestParsing.optional("kind", kind, AssetKind.class),
                RequestParsing.optional("language", language, tag -> Optional.of(new Language(tag))),
                q,
                RequestParsing.optional("stage", stage, AssetForm::findStage),
                isFirst() ? null : after,
                limit);
    }

    /** The same query from another position on; null for the beginning. */
    public String address(String path, @Nullable String next) {
        var query = Stream.of(
                        pair("kind", kind),
                        pair("language", language),
                        pair("q", q),
                        pair("stage", stage),
                        pair("limit", limit == 20 ? null : String.valueOf(limit)),
                        pair("after", next))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** True if this query is for the beginning of the list. */
    public boolean isFirst() {
        return after == null || after.isBlank();
    }

    /** The values of the filter's fields. */
    public Map<String, String> shown() {
        return Map.of("kind", orEmpty(kind), "language", orEmpty(language), "q", orEmpty(q), "stage", orEmpty(stage));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Optional<ListAssets.Stage> findStage(String text) {
        return Stream.of(ListAssets.Stage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static String pair(String name, @Nullable String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
