package vn.lantoa.coverage;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.plan.Use;

/**
 * The uses of one kind and their amount. The unit of the amount follows from the kind: participants, broadcasts, views.
 *
 * @param uses counted uses
 */
@Schema(name = "CoverageAmount")
@JsonbPropertyOrder({"use", "uses", "amount"})
public record Amount(
        @Schema(implementation = String.class) Use use,
        @Schema(description = "Uses that count") int uses,
        @Schema(description = "Participants, broadcasts, messages, views: as the use has it") long amount) {
    /** Returns the sums by kind of use, in the order of {@link Use}; without kinds that have no uses. */
    public static List<Amount> sum(Collection<Amount> amounts) {
        var sums = new TreeMap<Use, Amount>();
        amounts.forEach(one -> sums.merge(one.use(), one, Amount::plus));
        return sums.values().stream().filter(one -> one.uses() > 0).toList();
    }

    private Amount plus(Amount other) {
        return new Amount(use, uses + other.uses, amount + other.amount);
    }
}
