package vn.lantoa.organisation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a use case that requires a recent second factor (RFC 9470), so that an unattended session does not suffice.
 * An officer who has or must have a second factor must have presented it in the session, or when the token was issued,
 * at most five minutes ago.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StepUp {
    /** Problem type of the {@link vn.lantoa.kernel.Forbidden} that is thrown if no recent factor was presented. */
    String REFUSAL = "insufficient-user-authentication";

    /** Time in seconds for which a presented factor counts. */
    int MAX_AGE = 300;

    /** Command of an annotated use case that needs a step-up only for some of its values. */
    interface Conditional {
        /** Returns true if this command requires a recent second factor. */
        boolean needsStepUp();
    }
}
