package vn.lantoa.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marker of a port to an external system (object store, gateway, inspector). Only classes marked
 * {@code @Transactional(NOT_SUPPORTED)} and other adapters may depend on such a port, so that no transaction contains a
 * network call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OutsideWorld {}
