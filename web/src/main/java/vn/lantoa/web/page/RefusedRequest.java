package vn.lantoa.web.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;

/**
 * A request that was refused.
 *
 * @param asked method and path
 * @param from the network it came from
 * @param issues what is wrong with its input
 */
record RefusedRequest(int status, String problem, String asked, Actor by, String from, List<Issue> issues) {
    /** What may be a token in an address; ids are shorter. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{37,}");

    private static final int LONGEST = 300;

    RefusedRequest {
        issues = List.copyOf(issues);
    }

    /** The line of a log: of the input fields and codes alone, no value, and no token of an address. */
    String line() {
        var path = TOKEN.matcher(asked).replaceAll("•••");
        var line =
                "refused: %d %s, %s, by %s from %s, %s".formatted(status, problem, path, by.reference(), from, codes());
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private String codes() {
        return issues.isEmpty()
                ? "no field"
                : issues.stream()
                        .map(issue -> issue.field() + " " + issue.code())
                        .collect(Collectors.joining(", "));
    }
}
