package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says in one line how a use case refused. */
public final class Refusals {
    private Refusals() {}

    /** It was rejected with exactly these issues, each as {@code field code}. */
    public static void assertRejected(ThrowingCallable call, String... issues) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refusal -> assertThat(
                        refusal.issues().list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactlyInAnyOrder(issues));
    }

    /** It was in conflict with what is there, under this type. */
    public static void assertConflict(ThrowingCallable call, String type) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    /** The actor may not do this. */
    public static void assertForbidden(ThrowingCallable call) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(call);
    }
}
