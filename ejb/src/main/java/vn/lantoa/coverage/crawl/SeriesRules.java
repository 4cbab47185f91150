package vn.lantoa.coverage.crawl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.PageExtract.Link;

/**
 * Recognition of calendars and of lists in parts. They may be endless, and their addresses differ only in numbers and
 * dates, for example {@code /lich/2026/12} or {@code /tin?page=2}.
 */
final class SeriesRules {
    /** Words that a query parameter of a series contains. */
    private static final List<String> PARTS =
            List.of("page", "trang", "ngay", "thang", "tuan", "date", "month", "week", "calendar", "offset");

    /** Further names of such parameters, and folders before the number of a part. */
    private static final Set<String> NAMES =
            Set.of("lich", "nam", "year", "day", "start", "from", "to", "tu", "den", "cur", "time", "y");

    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d/.,:+%TFC-]*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d[-_.]\\d{1,2}(?:[-_.]\\d{1,2})?|(?:\\d{1,2}[-_.])?\\d{1,2}[-_.](?:19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d/(?:0?[1-9]|1[0-2])(?:/\\d{1,2})?");
    private static final Pattern PART =
            Pattern.compile("(?:page|trang|ngay|thang|tuan|nam|week|month|year)[-_]?\\d[\\d_-]*+");
    private static final Pattern ENDING = Pattern.compile("\\.(?:html?|aspx|php|jsp)$|/$");

    private SeriesRules() {}

    /** Returns the template of a page's address, as {@link #series(String)} does; other kinds belong to no series. */
    static String series(Link link) {
        return link.kind() == PageKind.PAGE ? series(link.address()) : "";
    }

    /** Returns the address with its numbers replaced by {@code #} if it belongs to a series; otherwise an empty text. */
    static String series(String address) {
        var parts = address.split("\\?", 2);
        boolean isNumbered = parts.length > 1 && Stream.of(parts[1].split("&")).anyMatch(SeriesRules::isGrowing);
        return isNumbered || isPart(parts[0].toLowerCase(Locale.ROOT))
                ? DIGITS.matcher(address).replaceAll("#")
                : "";
    }

    private static boolean isGrowing(String parameter) {
        var parts = parameter.split("=", 2);
        var name = parts[0].toLowerCase(Locale.ROOT);
        return parts.length > 1
                && NUMBER.matcher(parts[1]).matches()
                && !name.endsWith("id")
                && (PARTS.stream().anyMatch(name::contains) || NAMES.contains(name) || name.endsWith("_cur"));
    }

    private static boolean isPart(String path) {
        var folders = List.of(ENDING.matcher(path).replaceFirst("").split("/"));
        int most = folders.size();
        var last = folders.get(most - 1);
        if (DATE.matcher(last).matches() || PART.matcher(last).matches()) return true;
        if (most < 2 || !NUMBER.matcher(last).matches()) return false;
        var before = folders.get(most - 2);
        return PARTS.contains(before)
                || NAMES.contains(before)
                || before.startsWith("lich-") && !before.startsWith("lich-su")
                || isMonth(folders.subList(most - 2, most))
                || most > 2 && isMonth(folders.subList(most - 3, most));
    }

    private static boolean isMonth(List<String> folders) {
        return MONTH.matcher(String.join("/", folders)).matches();
    }
}
