package vn.lantoa.kernel.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * How a request was answered, to be answered so again.
 *
 * @param headers those that belong to the answer, as a JSON object
 * @param body null when it had none
 */
public record KeptAnswer(int status, String headers, @Nullable String body) {}
