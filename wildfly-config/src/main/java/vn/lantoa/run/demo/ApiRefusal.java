package vn.lantoa.run.demo;

import org.jspecify.annotations.Nullable;

/** The hub did not do what was asked; the message has its answer. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApiRefusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
