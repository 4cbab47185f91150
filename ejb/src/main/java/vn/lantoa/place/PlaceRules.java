package vn.lantoa.place;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/** Validation rules of the data of a place. Pure functions. */
final class PlaceRules {
    static final int LONGEST_REFERENCE = 40;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 500;
    private static final int LARGEST = 10_000; // 100 m

    /**
     * Range of latitudes that contains the country with its islands. With the range of longitudes it reveals swapped
     * coordinates.
     */
    private static final int[] LATITUDES = {6, 24};

    private static final int[] LONGITUDES = {101, 118};

    private PlaceRules() {}

    /**
     * Returns the issues of the data.
     *
     * @param communes the codes of today's communes and wards
     */
    static Issues check(PlaceContent place, Set<String> communes) {
        var state = Slug.find(PlaceState.class, place.state());
        return line("reference", place.reference(), LONGEST_REFERENCE)
                .and(line("name", place.name(), LONGEST_NAME))
                .and(word(
                        "kind",
                        place.kind(),
                        Slug.find(PlaceKind.class, place.kind()).isPresent()))
                .and(word("commune", place.commune(), communes.contains(place.commune())))
                .when(state.isEmpty() || state.get() == PlaceState.CLOSED, "state", "unknown", place.state())
                .and(position(place.latitude(), place.longitude()))
                .and(size(place.widthCm(), place.heightCm()));
    }

    /** Returns the issues of the reason for closing a place. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }

    private static Issues line(String field, String value, int longest) {
        return Issues.none().when(value.isEmpty(), field, "missing").and(FreeText.checkLine(field, value, longest));
    }

    private static Issues word(String field, String value, boolean known) {
        return Issues.none()
                .when(value.isEmpty(), field, "missing")
                .when(!known && !value.isEmpty(), field, "unknown", value);
    }

    private static Issues position(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        if (latitude == null && longitude == null) return Issues.none();
        if (latitude == null || longitude == null) return Issues.of("position", "not-a-position");
        return degrees("latitude-out-of-range", latitude, LATITUDES)
                .and(degrees("longitude-out-of-range", longitude, LONGITUDES));
    }

    private static Issues degrees(String code, BigDecimal degrees, int[] range) {
        var isOutside = degrees.compareTo(BigDecimal.valueOf(range[0])) < 0
                || degrees.compareTo(BigDecimal.valueOf(range[1])) > 0;
        return Issues.none().when(isOutside, "position", code, range[0], range[1]);
    }

    private static Issues size(@Nullable Integer width, @Nullable Integer height) {
        if (width == null && height == null) return Issues.none();
        if (width == null || height == null) return Issues.of("size", "not-a-size");
        boolean fits = Math.min(width, height) >= 1 && Math.max(width, height) <= LARGEST;
        return Issues.none().when(!fits, "size", "out-of-range", 1, LARGEST);
    }
}
