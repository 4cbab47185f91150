package vn.lantoa.approval;

import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Rules for the text and number of comments. Pure functions. */
final class CommentRules {
    static final int LONGEST = 2_000;
    static final int MOST = 500;

    private CommentRules() {}

    /**
     * Validates a comment.
     *
     * @param there the number of comments on the asset
     */
    static Issues check(String said, int there) {
        return Issues.none()
                .when(said.isBlank(), "comment", "missing")
                .when(said.codePointCount(0, said.length()) > LONGEST, "comment", "too-long", LONGEST)
                .when(FreeText.hasControls(said), "comment", "control-characters")
                .when(there >= MOST, "comment", "too-many", MOST);
    }
}
