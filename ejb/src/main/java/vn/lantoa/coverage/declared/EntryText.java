package vn.lantoa.coverage.declared;

import java.util.List;
import vn.lantoa.kernel.FreeText;

/**
 * A yearly entry as typed by its unit in the form. Missing texts are empty.
 *
 * @param number official number of a plan
 * @param onDay day of the number of people, or of a plan's signature
 * @param people number of people; not for a plan
 */
public record EntryText(String kind, String number, String onDay, String people, List<Undertaking> undertakings) {
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
    public record Undertaking(String task, String amount, String text) {
        public Undertaking {
            task = FreeText.stripped(task);
            amount = FreeText.stripped(amount);
            text = FreeText.stripped(text);
        }
    }
}
