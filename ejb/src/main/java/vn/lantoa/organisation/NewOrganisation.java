package vn.lantoa.organisation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/**
 * Data of an organisation to be created.
 *
 * @param parent code of the parent organisation; empty for the root
 * @param validUntil the last day on which the organisation exists; null if it is open-ended
 * @param remark note for administrators
 */
public record NewOrganisation(
        OrganisationKind kind,
        String code,
        String name,
        String parent,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String remark) {
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_REMARK = 1000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** Validates an organisation's name. */
    public static Issues checkName(String name) {
        return Issues.none()
                .when(name.isBlank(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(name.chars().anyMatch(Character::isISOControl), "name", "control-characters");
    }

    /** Validates the values on their own. Whether the code is free and the parent exists is checked elsewhere. */
    public Issues check() {
        return checkName(name)
                .and(checkCode())
                .and(checkParentCode())
                .when(validUntil != null && validUntil.isBefore(validFrom), "validUntil", "before-valid-from")
                .when(remark.length() > LONGEST_REMARK, "remark", "too-long", LONGEST_REMARK);
    }

    /**
     * Checks that the parent exists at least as long as the child. First days are not compared, because they are often
     * unknown.
     */
    public Issues checkParentUntil(@Nullable LocalDate parentUntil) {
        var endsFirst = parentUntil != null && (validUntil == null || validUntil.isAfter(parentUntil));
        return Issues.none().when(endsFirst, "parent", "ends-before-child", parent);
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
                .when(parent.isEmpty() && !root, "parent", "missing")
                .when(!parent.isEmpty() && root, "parent", "root-has-no-parent")
                .when(!code.isEmpty() && parent.equals(code), "parent", "is-itself", code);
    }
}
