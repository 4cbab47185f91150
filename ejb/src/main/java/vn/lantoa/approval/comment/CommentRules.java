package vn.lantoa.approval.comment;

import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.text.FreeText;

/** The rules for what is said about a version. Pure. */
final class CommentRules {
    static final int LONGEST = 2_000;
    static final int MOST = 500;

    private CommentRules() {}

    /** @param there number of comments on the asset */
    static Issues check(String said, int there) {
        return Issues.none()
                .when(said.isBlank(), "comment", "missing")
                .when(said.codePointCount(0, said.length()) > LONGEST, "comment", "too-long", LONGEST)
                .when(FreeText.hasControls(said), "comment", "control-characters")
                .when(there >= MOST, "comment", "too-many", MOST);
    }
}
