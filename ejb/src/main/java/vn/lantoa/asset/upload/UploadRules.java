package vn.lantoa.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Rules for a file before its first byte is received. */
public final class UploadRules {
    private UploadRules() {}

    static Issues check(
            AssetKind kind, FileRole role, String promisedType, @Nullable Long length, Allowance allowance) {
        return Issues.none()
                .when(
                        !kind.accepts(role, promisedType),
                        "file",
                        "kind-not-accepted",
                        promisedType,
                        kind.slug(),
                        role.slug())
                .and(length == null ? checkUnknown(allowance) : checkLength(length, allowance));
    }

    private static Issues checkLength(long length, Allowance allowance) {
        return Issues.none()
                .when(length <= 0, "file", "empty-file")
                .when(length > allowance.maxBytes(), "file", "too-large", allowance.maxBytes())
                .when(
                        length <= allowance.maxBytes() && length > allowance.freeBytes(),
                        "file",
                        "quota-exceeded",
                        Math.max(0, allowance.freeBytes()));
    }

    private static Issues checkUnknown(Allowance allowance) {
        return Issues.none().when(allowance.freeBytes() <= 0, "file", "quota-exceeded", 0);
    }

    /**
     * Throws a rejection if there are issues. Its type is the code of a single issue, or the general type for several
     * issues.
     */
    static void throwIfAny(Issues issues) {
        if (issues.isEmpty()) return;
        var type = issues.list().size() == 1 ? issues.list().get(0).code() : "rejected";
        throw new Rejected(type, issues);
    }

    /** Creates a rejection with one issue, whose code is the type. */
    public static Rejected refusal(String code, Object... params) {
        return new Rejected(code, Issues.of("file", code, params));
    }
}
