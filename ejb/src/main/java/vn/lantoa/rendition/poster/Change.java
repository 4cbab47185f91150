package vn.lantoa.rendition.poster;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
            Pattern.compile("(?m)^change (\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5})" + " (\\d{1,8})".repeat(4) + "$");

    /** Returns this change as a line of {@link PosterChild}. */
    String line() {
        return "change " + place.left() + " " + place.top() + " " + place.right() + " " + place.bottom() + " " + faded
                + " " + covered + " " + lightened + " " + darkened;
    }

    static List<Change> parse(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> IntStream.rangeClosed(1, 8)
                        .map(i -> Integer.parseInt(line.group(i)))
                        .toArray())
                .map(n -> new Change(new Place(n[0], n[1], n[2], n[3]), n[4], n[5], n[6], n[7]))
                .toList();
    }

    int lost() {
        return faded + covered;
    }

    int pixels() {
        return lost() + lightened + darkened;
    }
}
