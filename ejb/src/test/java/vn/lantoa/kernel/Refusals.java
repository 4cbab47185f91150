package vn.lantoa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One-line assertions about the rejections of a use case. */
public final class Refusals {
    private Refusals() {}

    /** Asserts that the call is rejected with exactly these issues, each as {@code field code}. */
    public static void assertRejected(ThrowingCallable call, String... issues) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refusal -> assertThat(
                        refusal.issues().list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactlyInAnyOrder(issues));
    }

    /** Asserts that the call conflicts with the current state, with this problem type. */
    public static void assertConflict(ThrowingCallable call, String type) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    /** Asserts that the actor lacks the permission. */
    public static void assertForbidden(ThrowingCallable call) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(call);
    }

    /** Asserts that the object does not exist for this actor. */
    public static void assertNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}
