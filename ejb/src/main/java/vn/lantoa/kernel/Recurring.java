package vn.lantoa.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a CDI bean that every node runs at intervals. The method has no parameter or takes the
 * {@link Actor}, which is then {@link Actor#SYSTEM}. A method that returns true is called again at once. A failure is
 * logged once until the method succeeds again, and never ends the series.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Recurring {
    /** The delay between the end of a run and the start of the next, as an ISO 8601 duration. */
    String value();

    /** The delay before the first run; if empty, a part of the interval. */
    String first() default "";

    /** The number of runs that may take place at the same time on a node. */
    int lanes() default 1;
}
