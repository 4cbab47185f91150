package vn.lantoa.distribution.recall;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Board of a recall, with the state of each partner: overdue partners first, acknowledged partners last. The numbers
 * have the same meaning as in {@link RecallLine}.
 */
@Schema(name = "RecallBoard")
public record RecallBoard(
        RecallLine.Withdrawn withdrawn,
        long named,
        long told,
        long acknowledged,
        long overdue,
        List<RecallRow> partners) {}
