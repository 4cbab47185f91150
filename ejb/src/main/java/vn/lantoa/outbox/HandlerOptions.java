package vn.lantoa.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an {@link EventHandler} is called, if it differs from the default. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HandlerOptions {
    /**
     * Whether handling one event may take a minute or more. Such handlers have separate threads, so that handlers with
     * short work always find a thread.
     */
    boolean takesLong() default false;

    /**
     * Whether the handler is quick, uses only the database, and may share one transaction with other handlers of the
     * same event. Such a handler must not take a contended lock. If one of the handlers fails, each handler is called
     * separately.
     */
    boolean joins() default false;

    /** Former class names of the handler, under which rows may still wait. */
    String[] formerNames() default {};
}
