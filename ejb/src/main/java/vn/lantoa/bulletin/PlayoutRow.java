package vn.lantoa.bulletin;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reported play-out of a bulletin, as the API returns it and the pages display it.
 *
 * @param commune code of the commune
 * @param afterWithdrawal whether the bulletin was played after its withdrawal
 */
@Schema(name = "ReportedPlayout")
public record PlayoutRow(
        String commune,
        String place,
        Instant playedAt,
        @Schema(implementation = String.class) Playout.Outcome outcome,
        int seconds,
        String note,
        Instant reportedAt,
        boolean afterWithdrawal,
        @JsonbTransient String communeName) {}
