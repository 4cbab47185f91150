package vn.lantoa.web.idempotency;

import java.util.Map;
import java.util.regex.Pattern;

/** The POSTs of the API that take no {@code Idempotency-Key}, each with the reason. A test checks all others. */
public final class KeylessPosts {
    private static final String API = "/api/v1/";
    private static final String ONE = "[^/]+";

    private static final Map<Pattern, String> REASONS = Map.of(
            path("tokens"),
            "signs in: before it nobody is known whose the key could be, and a token too many is of no effect",
            path("tokens/challenge"),
            "signs in as well, and the newest challenge is the one that counts",
            path("assets/" + ONE + "/files"),
            "is known by its bytes: what breaks off leaves nothing, and a file that comes twice is one in the seal",
            path("messages/measurements"),
            "keeps nothing",
            path("partners/" + ONE + "/entitlements/preview"),
            "keeps nothing",
            path("portal-checks"),
            "keeps nothing",
            path("reports/" + ONE + "/(" + ONE + "|consolidated/" + ONE + ")/snapshots"),
            "freezes each submission once, however often that is asked for",
            path("reports/snapshots/(verification|rebuilding(/documents)?)"),
            "keeps nothing");

    private KeylessPosts() {}

    /** True if a POST to this address takes a key; {@code path} begins with a slash, and may be a template. */
    public static boolean takesKey(String path) {
        return path.startsWith(API)
                && REASONS.keySet().stream().noneMatch(one -> one.matcher(path).matches());
    }

    private static Pattern path(String of) {
        return Pattern.compile(API + of);
    }
}
