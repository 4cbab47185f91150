package vn.lantoa.asset;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/** Rules of a version's lineage. Pure. */
final class LineageRules {
    static final int NOTE = 300;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private LineageRules() {}

    /**
     * Returns all issues of the lineage.
     *
     * @param isFirst whether no version was sealed before
     * @param isVariant whether the asset has a source
     * @param isFollowable whether the source has a version with the stated number that was not refused
     */
    static Issues check(LineageSpec spec, String note, boolean isFirst, boolean isVariant, boolean isFollowable) {
        return Issues.none()
                .when(isFirst && spec.significance() == Significance.MINOR, "significance", "first-is-major")
                .when(spec.madeFrom() != null && !isVariant, "madeFrom", "not-a-variant")
                .when(spec.madeFrom() != null && isVariant && !isFollowable, "madeFrom", "no-such-version")
                .when(isTrue(spec.machineMade()) && !isVariant, "machineMade", "not-a-variant")
                .when(note.codePointCount(0, note.length()) > NOTE, "changeNote", "too-long", NOTE)
                .when(note.contains("\n"), "changeNote", "more-than-one-line")
                .when(CONTROL.matcher(note.replace("\n", "")).find(), "changeNote", "control-characters");
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
