package vn.lantoa.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stereotype of a use case: an application-scoped class with one public method {@code call}, which runs in a transaction
 * and honours idempotency keys. A use case that only reads adds {@code @Transactional(SUPPORTS)}; a worker that talks to
 * the outside world adds {@code @Transactional(NOT_SUPPORTED)}.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Idempotent
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
