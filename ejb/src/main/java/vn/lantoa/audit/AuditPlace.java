package vn.lantoa.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of an entry in the chain.
 *
 * @param seq null as long as the sealer has not come to it
 * @param isRight whether the entry has the content that was sealed, and follows the link before it
 */
public record AuditPlace(@Nullable Long seq, boolean isRight, Map<String, String> details) {
    public AuditPlace {
        details = Map.copyOf(details);
    }
}
