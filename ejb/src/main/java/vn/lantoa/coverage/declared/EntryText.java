package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.PlainNumber;

/**
 * A yearly entry as typed by its unit, in the API or in the form. Missing texts are empty.
 *
 * @param number official number of a plan
 * @param onDay day of the number of people, or of a plan's signature
 * @param people number of people; not for a plan
 */
@Schema(name = "NewUnitEntry")
public record EntryText(
        @Schema(description = "plan, staff, operators, team-members, pupils", examples = "staff") String kind,
        String number,
        @Schema(examples = "2026-01-31") String onDay,
        @Schema(description = "A whole number", examples = "120") @JsonbTypeDeserializer(PlainNumber.Reader.class)
                String people,
        List<Undertaking> undertakings) {
    public EntryText {
        kind = FreeText.stripped(kind);
        number = FreeText.stripped(number);
        onDay = FreeText.stripped(onDay);
        people = FreeText.stripped(people);
        undertakings = undertakings == null ? List.of() : undertakings;
    }

    /**
     * What a plan undertakes for a task.
     *
     * @param amount number of uses, as digits once it is stored; empty if the plan names no number
     */
    @Schema(name = "Undertaking")
    public record Undertaking(
            String task, @JsonbTypeDeserializer(PlainNumber.Reader.class) String amount, String text) {
        public Undertaking {
            task = FreeText.stripped(task);
            amount = FreeText.stripped(amount);
            text = FreeText.stripped(text);
        }
    }
}
