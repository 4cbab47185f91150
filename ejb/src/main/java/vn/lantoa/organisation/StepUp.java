package vn.lantoa.organisation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a use case that requires a recent second factor (RFC 9470), so that an unattended session does not suffice.
 * An officer who has or must have a second factor must have presented it in the session, or for the token, at most five
 * minutes ago.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StepUp {
    /** The type of the {@link vn.lantoa.kernel.Forbidden} thrown without a recent factor. */
    String REFUSAL = "insufficient-user-authentication";

    /** The time in seconds for which a presented factor counts. */
    int MAX_AGE = 300;

    /** The command of a use case with this annotation for which the request decides whether a step-up is needed. */
    interface Conditional {
        /** True if this command needs the factor. */
        boolean needsStepUp();
    }
}
