package vn.lantoa.organisation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case of such weight that an unattended session is not enough for it: an officer who has a second factor, or must have
 * one, has shown it in the session or for the token at most five minutes ago (RFC 9470).
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StepUp {
    /** The type of the {@link vn.lantoa.kernel.Forbidden} thrown without a recent factor. */
    String REFUSAL = "insufficient-user-authentication";

    /** The seconds for which a factor counts after it was shown. */
    int MAX_AGE = 300;

    /** The command of a use case with this annotation for which the request decides whether a step-up is needed. */
    interface Conditional {
        /** True if this command needs the factor. */
        boolean needsStepUp();
    }
}
