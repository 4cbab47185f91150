package vn.lantoa.web.problem;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The API's POST operations without {@code Idempotency-Key}, with reasons. A test checks that all other POST operations
 * accept the key.
 */
public final class KeylessPosts {
    private static final String API = "/api/v1/";
    private static final String ONE = "[^/]+";

    private static final Map<Pattern, String> REASONS = Map.of(
            Pattern.compile(API + "tokens"),
            "signs in: before it nobody is known whose the key could be, and a token too many is of no effect",
            Pattern.compile(API + "tokens/challenge"),
            "signs in as well, and the newest challenge is the one that counts",
            Pattern.compile(API + "assets/" + ONE + "/files"),
            "is known by its bytes: what breaks off leaves nothing, and a file that comes twice is one in the seal",
            Pattern.compile(API + "messages/measurements"),
            "keeps nothing",
            Pattern.compile(API + "partners/" + ONE + "/entitlements/preview"),
            "keeps nothing",
            Pattern.compile(API + "reports/" + ONE + "/(" + ONE + "|consolidated/" + ONE + ")/snapshots"),
            "freezes each submission once, however often that is asked for",
            Pattern.compile(API + "reports/snapshots/verification"),
            "keeps nothing");

    private KeylessPosts() {}

    /** Returns true if a POST to this path accepts a key; {@code path} starts with a slash and may be a template. */
    public static boolean takesKey(String path) {
        return path.startsWith(API)
                && REASONS.keySet().stream().noneMatch(one -> one.matcher(path).matches());
    }
}
