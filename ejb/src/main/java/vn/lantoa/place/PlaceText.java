package vn.lantoa.place;

import java.util.regex.Pattern;

/**
 * A place as typed or as in a row of a table, not validated.
 *
 * @param reference the unit's own reference for the place
 * @param commune code of a commune or ward
 * @param position latitude and longitude in degrees, separated by a comma, as web maps write them; may be empty
 * @param size width and height in centimetres, as {@code 300 x 200}; may be empty
 * @param state {@code in-use} or {@code out-of-order}; empty for {@code in-use}
 */
public record PlaceText(
        String reference, String name, String kind, String commune, String position, String size, String state) {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d),(\\d)");

    /** Joins the latitude and longitude of a table, which may have decimal commas; empty if both are. */
    static String position(String latitude, String longitude) {
        return latitude.isEmpty() && longitude.isEmpty() ? "" : point(latitude) + ", " + point(longitude);
    }

    /** Joins the width and height of a table; empty if both are. */
    static String size(String width, String height) {
        return width.isEmpty() && height.isEmpty() ? "" : width + " x " + height;
    }

    private static String point(String degrees) {
        return DECIMAL_COMMA.matcher(degrees).replaceFirst("$1.$2");
    }
}
