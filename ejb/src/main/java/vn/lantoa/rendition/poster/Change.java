package vn.lantoa.rendition.poster;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A connected place in which a picture differs from a poster.
 *
 * @param faded pixels in which dark content is gone
 * @param covered pixels in which bright content is gone
 * @param lightened pixels that are brighter than anything near them in the poster
 * @param darkened pixels that are darker than anything near them in the poster
 */
public record Change(Place place, int faded, int covered, int lightened, int darkened) {
    private static final Pattern LINE =
            Pattern.compile("(?m)^change ([\\d,]{7,23}) (\\d{1,8}) (\\d{1,8}) (\\d{1,8}) (\\d{1,8})$");

    /** Returns this change as a line of {@link PosterChild}. */
    String line() {
        return "change " + place.text() + " " + faded + " " + covered + " " + lightened + " " + darkened;
    }

    static List<Change> parse(String text) {
        return LINE.matcher(text)
                .results()
                .map(one -> new Change(
                        Place.parse(one.group(1)).get(0),
                        Integer.parseInt(one.group(2)),
                        Integer.parseInt(one.group(3)),
                        Integer.parseInt(one.group(4)),
                        Integer.parseInt(one.group(5))))
                .toList();
    }

    int lost() {
        return faded + covered;
    }

    int pixels() {
        return lost() + lightened + darkened;
    }
}
