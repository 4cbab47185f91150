package vn.lantoa.place;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.place.PlaceSpec.Position;
import vn.lantoa.place.PlaceSpec.Size;

/** Validation rules of the data of a place. Pure. */
final class PlaceRules {
    static final int LONGEST_REFERENCE = 40;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 500;
    private static final int LARGEST = 10_000; // 100 m

    /** The ranges of degrees that contain the country with its islands. They reveal swapped coordinates. */
    private static final int[] LATITUDES = {6, 24};

    private static final int[] LONGITUDES = {101, 118};
    private static final Pattern POSITION =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,12})?)\\s*[,;]\\s*([+-]?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*[xX×]\\s*(\\d{1,6})");

    private PlaceRules() {}

    /** The validated place; {@code spec} is null if there are issues. */
    record Checked(Issues issues, @Nullable PlaceSpec spec) {
        PlaceSpec orThrow() {
            if (spec == null) throw new Rejected(issues);
            return spec;
        }
    }

    /** The values that could be read; null where one is invalid. */
    private record Read(@Nullable PlaceKind kind, @Nullable OrganisationId commune, @Nullable PlaceState state) {
        static Read of(PlaceText text, Map<String, OrganisationId> communes) {
            var state = text.state().isEmpty()
                    ? Optional.of(PlaceState.IN_USE)
                    : Slug.find(PlaceState.class, text.state()).filter(one -> one != PlaceState.CLOSED);
            var kind = Slug.find(PlaceKind.class, text.kind()).orElse(null);
            return new Read(kind, communes.get(text.commune()), state.orElse(null));
        }
    }

    /** @param communes today's communes and wards, by code */
    static Checked check(PlaceText text, Map<String, OrganisationId> communes) {
        var read = Read.of(text, communes);
        var issues = issues(text, read);
        var kind = read.kind();
        var commune = read.commune();
        var state = read.state();
        if (!issues.isEmpty() || kind == null || commune == null || state == null) return new Checked(issues, null);
        var position = positionOf(text.position());
        var spec = new PlaceSpec(text.reference(), text.name(), kind, commune, position, sizeOf(text.size()), state);
        return new Checked(issues, spec);
    }

    private static Issues issues(PlaceText text, Read read) {
        return line("reference", text.reference(), LONGEST_REFERENCE)
                .and(line("name", text.name(), LONGEST_NAME))
                .when(text.kind().isEmpty(), "kind", "missing")
                .when(read.kind() == null && !text.kind().isEmpty(), "kind", "unknown", text.kind())
                .when(text.commune().isEmpty(), "commune", "missing")
                .when(read.commune() == null && !text.commune().isEmpty(), "commune", "unknown", text.commune())
                .when(read.state() == null, "state", "unknown", text.state())
                .and(position(text.position()))
                .and(size(text.size()));
    }

    /** Returns the issues of the reason for closing a place. */
    static Issues checkReason(String reason) {
        return Issues.none()
                .when(reason.isBlank(), "reason", "missing")
                .when(reason.length() > LONGEST_REASON, "reason", "too-long", LONGEST_REASON);
    }

    private static Issues line(String field, String value, int longest) {
        return Issues.none()
                .when(value.isEmpty(), field, "missing")
                .when(value.codePointCount(0, value.length()) > longest, field, "too-long", longest)
                .when(value.contains("\n"), field, "more-than-one-line")
                .when(FreeText.hasControls(value), field, "control-characters");
    }

    private static Issues position(String text) {
        if (text.isEmpty()) return Issues.none();
        var position = positionOf(text);
        if (position == null) return Issues.of("position", "not-a-position");
        return Issues.none()
                .when(
                        isOutside(position.latitude(), LATITUDES),
                        "position",
                        "latitude-out-of-range",
                        LATITUDES[0],
                        LATITUDES[1])
                .when(
                        isOutside(position.longitude(), LONGITUDES),
                        "position",
                        "longitude-out-of-range",
                        LONGITUDES[0],
                        LONGITUDES[1]);
    }

    private static boolean isOutside(BigDecimal degrees, int[] range) {
        return degrees.compareTo(BigDecimal.valueOf(range[0])) < 0
                || degrees.compareTo(BigDecimal.valueOf(range[1])) > 0;
    }

    private static @Nullable Position positionOf(String text) {
        var two = POSITION.matcher(text);
        if (!two.matches()) return null;
        return new Position(new BigDecimal(two.group(1)), new BigDecimal(two.group(2)));
    }

    private static Issues size(String text) {
        if (text.isEmpty()) return Issues.none();
        var size = sizeOf(text);
        if (size == null) return Issues.of("size", "not-a-size");
        int least = Math.min(size.widthCm(), size.heightCm());
        int most = Math.max(size.widthCm(), size.heightCm());
        return Issues.none().when(least < 1 || most > LARGEST, "size", "out-of-range", 1, LARGEST);
    }

    private static @Nullable Size sizeOf(String text) {
        var two = SIZE.matcher(text);
        if (!two.matches()) return null;
        return new Size(Integer.parseInt(two.group(1)), Integer.parseInt(two.group(2)));
    }
}
