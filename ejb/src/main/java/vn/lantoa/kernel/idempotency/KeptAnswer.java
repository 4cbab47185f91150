package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * A kept answer, for repeating it.
 *
 * @param headers those that belong to the answer, as a JSON object
 * @param body null when it had none
 */
public record KeptAnswer(int status, String headers, @Nullable String body) {}
