package vn.lantoa.web.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issue;

/**
 * A refused request.
 *
 * @param asked method and path
 * @param from network of the caller
 * @param issues errors of its input
 */
record RefusedRequest(int status, String problem, String asked, Actor by, String from, List<Issue> issues) {
    /** Text in an address that may be a token; ids are shorter. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{37,}");

    private static final int LONGEST = 300;

    /** Returns the line for the log: fields and codes of the input, but no values, and no tokens of the address. */
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
