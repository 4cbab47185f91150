package vn.lantoa.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/**
 * An organisation to be created.
 *
 * @param parentCode code of the organisation it belongs to; empty for the root
 * @param validUntil the last day on which it exists; null while it goes on
 * @param remark what an administrator should know about it
 */
public record NewOrganisation(
        OrganisationKind kind,
        String code,
        String name,
        String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String remark) {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_REMARK = 1000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** The issues of a name. */
    public static Issues checkName(String name) {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(name.chars().anyMatch(Character::isISOControl), "name", "control-characters");
    }

    /**
     * The issues of these values in themselves; code and parent are checked beside the organisations that are there.
     */
    public Issues check() {
        return checkName(name)
                .and(checkCode())
                .and(checkParentCode())
                .when(validUntil != null && validUntil.isBefore(validFrom), "validUntil", "before-valid-from")
                .when(remark.length() > LONGEST_REMARK, "remark", "too-long", LONGEST_REMARK);
    }

    /** Checks that the parent lasts as long as the child; its first day is often not known, and not checked. */
    public Issues checkParentUntil(@Nullable LocalDate parentUntil) {
        var endsFirst = parentUntil != null && (validUntil == null || validUntil.isAfter(parentUntil));
        return Issues.none().when(endsFirst, "parent", "ends-before-child", parentCode);
    }

    private Issues checkCode() {
        return Issues.none()
                .when(code.isEmpty(), "code", "missing")
                .when(!code.isEmpty() && !CODE.matcher(code).matches(), "code", "not-a-code", code)
                .when(code.length() > LONGEST_CODE, "code", "too-long", LONGEST_CODE);
    }

    private Issues checkParentCode() {
        var root = kind == OrganisationKind.PROVINCE;
        return Issues.none()
                .when(parentCode.isEmpty() && !root, "parent", "missing")
                .when(!parentCode.isEmpty() && root, "parent", "root-has-no-parent")
                .when(!code.isEmpty() && parentCode.equals(code), "parent", "is-itself", code);
    }
}
