package vn.lantoa.place;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Slug;

/**
 * Content of a place as entered by its unit in the API, in the form or in a row of a table, and as stored in the
 * register. Missing texts are empty.
 *
 * @param state state of the place; empty for {@code in-use}
 */
@Schema(name = "PlaceContent")
@JsonbPropertyOrder({"reference", "name", "kind", "commune", "latitude", "longitude", "widthCm", "heightCm", "state"})
public record PlaceContent(
        @Schema(description = "By which its unit knows it; it stays", examples = "PN-014") String reference,
        String name,
        @Schema(
                        description =
                                "billboard, notice-board, one-stop-desk, post-office, support-point, loudspeakers, screen,"
                                        + " school",
                        examples = "billboard")
                String kind,
        @Schema(description = "Code of a commune or ward") String commune,
        @Schema(description = "Degrees (WGS 84)", examples = "10.957413") @Nullable BigDecimal latitude,
        @Schema(description = "Degrees (WGS 84)", examples = "106.842687") @Nullable BigDecimal longitude,
        @Schema(description = "Centimetres", examples = "300") @Nullable Integer widthCm,
        @Schema(description = "Centimetres", examples = "200") @Nullable Integer heightCm,
        @Schema(description = "in-use or out-of-order; closed where that was said", examples = "in-use") String state) {
    private static final String DEGREES = "([+-]?\\d{1,3}(?:\\.\\d{1,12})?)";
    private static final Pattern POSITION = Pattern.compile(DEGREES + "\\s*[,;]\\s*" + DEGREES);
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*[xX×]\\s*(\\d{1,6})");

    public PlaceContent {
        reference = FreeText.stripped(reference);
        name = FreeText.stripped(name);
        kind = slug(PlaceKind.class, FreeText.stripped(kind));
        commune = FreeText.stripped(commune);
        state = slug(PlaceState.class, FreeText.stripped(state).isEmpty() ? PlaceState.IN_USE.slug() : state);
    }

    /**
     * Returns a copy with a position in the notation of web maps and a size such as {@code 300 x 200}. Both may be
     * empty. If one of them cannot be parsed, only its first half is set, which {@link PlaceRules} rejects.
     */
    public PlaceContent at(String position, String size) {
        var degrees = POSITION.matcher(position);
        var lengths = SIZE.matcher(size);
        boolean placed = degrees.matches();
        boolean measured = lengths.matches();
        return new PlaceContent(
                reference,
                name,
                kind,
                commune,
                placed ? degrees(degrees.group(1)) : position.isEmpty() ? null : BigDecimal.ZERO,
                placed ? degrees(degrees.group(2)) : null,
                measured ? Integer.valueOf(lengths.group(1)) : size.isEmpty() ? null : Integer.valueOf(0),
                measured ? Integer.valueOf(lengths.group(2)) : null,
                state);
    }

    /** Returns the position in the notation of web maps; empty if unknown. */
    public String position() {
        return latitude == null || longitude == null ? "" : plain(latitude) + ", " + plain(longitude);
    }

    /** Returns the size in centimetres; empty if unknown. */
    public String size() {
        return widthCm == null || heightCm == null ? "" : widthCm + " x " + heightCm;
    }

    /** Parses degrees, rounded to six decimals (about 0.1 m). */
    private static BigDecimal degrees(String text) {
        return new BigDecimal(text).setScale(6, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    private static <E extends Enum<E> & Slug> String slug(Class<E> type, String text) {
        return Slug.find(type, text).map(Slug::slug).orElse(text);
    }
}
