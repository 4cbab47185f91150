package vn.lantoa.kernel.query;

import org.jspecify.annotations.Nullable;

/**
 * A stored answer, to be repeated.
 *
 * @param headers the headers that belong to the answer, as a JSON object
 * @param body the body of the answer; null if it had none
 */
public record KeptAnswer(int status, String headers, @Nullable String body) {}
