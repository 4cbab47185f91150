package vn.lantoa.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Position of an entry in the chain.
 *
 * @param seq null until the sealer has chained the entry
 * @param isRight whether the entry has its sealed content and its link follows the previous link
 */
public record AuditPlace(@Nullable Long seq, boolean isRight, Map<String, String> details) {}
