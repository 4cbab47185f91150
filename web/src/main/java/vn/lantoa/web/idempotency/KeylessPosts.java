package vn.lantoa.web.idempotency;

import java.util.Map;
import java.util.regex.Pattern;

/** The POSTs of the API that take no {@code Idempotency-Key}, each with the reason. A test checks all others. */
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
            Pattern.compile(API + "portal-checks"),
            "keeps nothing",
            Pattern.compile(API + "reports/" + ONE + "/(" + ONE + "|consolidated/" + ONE + ")/snapshots"),
            "freezes each submission once, however often that is asked for",
            Pattern.compile(API + "reports/snapshots/(verification|rebuilding(/documents)?)"),
            "keeps nothing");

    private KeylessPosts() {}

    /** True if a POST to this address takes a key; {@code path} begins with a slash, and may be a template. */
    public static boolean takesKey(String path) {
        return path.startsWith(API)
                && REASONS.keySet().stream().noneMatch(one -> one.matcher(path).matches());
    }
}
