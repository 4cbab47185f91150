package vn.lantoa.distribution.recall;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Board of a recall, with the state of each partner: overdue ones first, acknowledged ones last. The numbers are those
 * of {@link RecallLine}.
 */
@Schema(name = "RecallBoard")
public record RecallBoard(
        RecallLine.Withdrawn withdrawn,
        long named,
        long told,
        long acknowledged,
        long overdue,
        List<RecallRow> partners) {}
