package vn.lantoa.run.demo;

import org.jspecify.annotations.Nullable;

/** The hub refused a request; the message has its answer. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApiRefusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
