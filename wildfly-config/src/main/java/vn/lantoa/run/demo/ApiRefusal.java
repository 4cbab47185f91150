package vn.lantoa.run.demo;

import org.jspecify.annotations.Nullable;

/** Thrown if the hub refused a request; the message contains its response. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ApiRefusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
