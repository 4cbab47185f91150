package vn.lantoa.web.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.PlaceContent;
import vn.lantoa.place.PlaceView;

/** Places as JSON. */
public final class PlaceJson {
    private PlaceJson() {}

    /** Request body of a new place. */
    @Schema(name = "NewPlace")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Nullable PlaceContent place) {}

    /** Request body that closes a place. */
    @Schema(name = "PlaceClosing")
    public record Closing(@Nullable String reason) {}

    /** The id of a place. */
    @Schema(name = "PlaceAdded")
    public record Added(String id) {}

    /** A page of places. */
    @Schema(name = "PlacePage")
    public record Page(
            List<PlaceView> places,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {}

    /** The result of an import or of its preview. */
    @Schema(name = "PlacesImported")
    public record Imported(boolean tried, List<ImportPlaces.Line> lines) {}
}
