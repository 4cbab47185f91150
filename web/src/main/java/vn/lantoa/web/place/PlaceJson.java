package vn.lantoa.web.place;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.place.ImportPlaces;
import vn.lantoa.place.PlaceText;
import vn.lantoa.place.PlaceView;

/** Places as JSON. */
public final class PlaceJson {
    private PlaceJson() {}

    /** The content of a place. */
    @Schema(name = "PlaceContent")
    @JsonbPropertyOrder({"reference", "name", "kind", "commune", "latitude", "longitude", "widthCm", "heightCm", "state"
    })
    public record Content(
            @Schema(description = "By which its unit knows it; it stays", examples = "PN-014") @Nullable String reference,
            @Nullable String name,
            @Schema(
                            description =
                                    "billboard, notice-board, one-stop-desk, post-office, support-point, loudspeakers, screen,"
                                            + " school",
                            examples = "billboard")
                    @Nullable String kind,
            @Schema(description = "Code of a commune or ward") @Nullable String commune,
            @Schema(description = "Degrees (WGS 84)", examples = "10.957413") @Nullable BigDecimal latitude,
            @Schema(description = "Degrees (WGS 84)", examples = "106.842687") @Nullable BigDecimal longitude,
            @Schema(description = "Centimetres", examples = "300") @Nullable Integer widthCm,
            @Schema(description = "Centimetres", examples = "200") @Nullable Integer heightCm,
            @Schema(description = "in-use or out-of-order; closed where that was said", examples = "in-use") @Nullable String state) {
        static Content of(PlaceView place) {
            var measures = place.measures();
            return new Content(
                    place.what().reference(),
                    place.what().name(),
                    place.what().kind().slug(),
                    place.commune().communeCode(),
                    measures.latitude(),
                    measures.longitude(),
                    measures.widthCm(),
                    measures.heightCm(),
                    place.standing().state().slug());
        }

        PlaceText text() {
            var position = latitude == null && longitude == null ? "" : plain(latitude) + ", " + plain(longitude);
            var size = widthCm == null && heightCm == null ? "" : widthCm + " x " + heightCm;
            return new PlaceText(said(reference), said(name), said(kind), said(commune), position, size, said(state));
        }

        private static String plain(@Nullable BigDecimal degrees) {
            return degrees == null ? "" : degrees.toPlainString();
        }
    }

    /** Request body of a new place. */
    @Schema(name = "NewPlace")
    public record New(
            @Schema(description = "Code of the unit", examples = "so-khcn") @Nullable String unit,
            @Nullable Content place) {}

    /** Request body that closes a place. */
    @Schema(name = "PlaceClosing")
    public record Closing(@Nullable String reason) {}

    /** The id of a place. */
    @Schema(name = "PlaceAdded")
    public record Added(String id) {}

    /** A place. */
    @Schema(name = "Place")
    @JsonbPropertyOrder({"id", "code", "address", "unit", "reason", "place"})
    public record One(
            String id,
            @Schema(description = "Of its label, for ever") String code,
            @Schema(description = "To which the QR code of its label leads") String address,
            @Schema(description = "Code of the unit") String unit,
            @Schema(description = "Why it was closed; else empty") String reason,
            Content place) {
        static One of(PlaceView place, HubAddress hub) {
            return new One(
                    place.id().toString(),
                    place.code().text(),
                    hub.of("/p/" + place.code()).toString(),
                    place.unit().unitCode(),
                    place.standing().reason(),
                    Content.of(place));
        }
    }

    /** A page of places. */
    @Schema(name = "PlacePage")
    public record Page(
            List<One> places,
            @Schema(description = "Address of the next page; missing on the last one") @Nullable String next) {
        public Page {
            places = List.copyOf(places);
        }
    }

    /** The result of an import or of its preview. */
    @Schema(name = "PlacesImported")
    public record Imported(boolean tried, List<Line> lines) {
        public Imported {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the import. */
    @Schema(name = "PlaceImportLine")
    public record Line(
            String reference, @Schema(description = "added, changed, same", examples = "added") String effect) {
        static Line of(ImportPlaces.Line line) {
            return new Line(line.spec().reference(), line.effect().slug());
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
