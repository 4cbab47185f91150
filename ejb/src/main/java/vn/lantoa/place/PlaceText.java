package vn.lantoa.place;

import java.util.regex.Pattern;

/**
 * A place as it was typed, or as a line of a table has it: whatever is wrong is told all at once.
 *
 * @param reference by which the unit knows it
 * @param commune code of a commune or ward
 * @param position latitude and longitude in degrees, with a comma between them, as maps on the web write them; may be
 *     empty
 * @param size width and height in centimetres, as {@code 300 x 200}; may be empty
 * @param state {@code in-use} or {@code out-of-order}; empty for the first
 */
public record PlaceText(
        String reference, String name, String kind, String commune, String position, String size, String state) {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d),(\\d)");

    /** The position of two cells of a table, whose decimals may be behind a comma; empty where both are. */
    static String position(String latitude, String longitude) {
        return latitude.isEmpty() && longitude.isEmpty() ? "" : point(latitude) + ", " + point(longitude);
    }

    /** The size of two cells of a table; empty where both are. */
    static String size(String width, String height) {
        return width.isEmpty() && height.isEmpty() ? "" : width + " x " + height;
    }

    private static String point(String degrees) {
        return DECIMAL_COMMA.matcher(degrees).replaceFirst("$1.$2");
    }
}
