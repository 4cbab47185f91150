package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;

/** The rules for copies of pictures and documents, after each page of the copy was compared with released pages. */
final class CopyRules {
    private CopyRules() {}

    /**
     * A released page that a page of the copy shows.
     *
     * @param page the page of the original; 0 for a picture
     * @param pages the number of pages of the original
     * @param exhibit a picture of both pages; null without an alarm
     */
    record Seen(
            AssetId asset, int version, int page, int pages, int likeness, FindState state, @Nullable Sha256 exhibit) {
        private static final Pattern LINE = Pattern.compile(
                "([0-9a-f-]{36}) (\\d{1,6}) (\\d{1,5}) (\\d{1,5}) (\\d{1,3}) ([A-Z]{1,20}) ([0-9a-f]{64}|-)");

        /** Returns the pages as text, for storage. */
        static String text(List<Seen> all) {
            return all.stream().map(Seen::line).collect(joining("\n"));
        }

        /** Parses the stored text. */
        static List<Seen> parse(String text) {
            return LINE.matcher(text)
                    .results()
                    .map(one -> new Seen(
                            new AssetId(UUID.fromString(one.group(1))),
                            Integer.parseInt(one.group(2)),
                            Integer.parseInt(one.group(3)),
                            Integer.parseInt(one.group(4)),
                            Integer.parseInt(one.group(5)),
                            FindState.valueOf(one.group(6)),
                            one.group(7).equals("-") ? null : new Sha256(one.group(7))))
                    .toList();
        }

        private String line() {
            return String.join(
                    " ",
                    asset.toString(),
                    "" + version,
                    "" + page,
                    "" + pages,
                    "" + likeness,
                    state.name(),
                    exhibit == null ? "-" : exhibit.hex());
        }

        private Version of() {
            return new Version(asset, version);
        }
    }

    private record Version(AssetId asset, int version) {}

    /** Returns the matches of a copy, one per version. */
    static List<Match> matches(Sha256 file, List<Seen> seen) {
        var versions = seen.stream().collect(groupingBy(Seen::of, LinkedHashMap::new, toList()));
        return versions.entrySet().stream()
                .map(one -> {
                    boolean isAlone = versions.keySet().stream()
                                    .filter(each ->
                                            each.asset().equals(one.getKey().asset()))
                                    .count()
                            == 1;
                    return match(file, one.getValue(), isAlone);
                })
                .toList();
    }

    private static Match match(Sha256 file, List<Seen> pages, boolean isAlone) {
        var state = isAlone ? state(pages) : FindState.PROPOSED;
        var best =
                pages.stream().filter(one -> one.state() == state).findFirst().orElse(pages.get(0));
        return new Match(
                FindReason.SAME_PICTURE,
                best.asset(),
                best.version(),
                isAlone ? "" : "" + best.version(),
                best.likeness(),
                state,
                new Match.Copy(file, best.exhibit()));
    }

    /** A single page may be the same in many documents, so half of the pages must be certain. */
    private static FindState state(List<Seen> pages) {
        if (pages.stream().anyMatch(one -> one.state() == FindState.ALARM)) return FindState.ALARM;
        long certain = pages.stream()
                .filter(one -> one.state() == FindState.CONFIRMED)
                .map(Seen::page)
                .distinct()
                .count();
        return certain > 0 && 2 * certain >= pages.get(0).pages() ? FindState.CONFIRMED : FindState.PROPOSED;
    }
}
