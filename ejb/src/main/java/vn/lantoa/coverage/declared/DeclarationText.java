package vn.lantoa.coverage.declared;

import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import java.util.List;
import vn.lantoa.asset.sheet.PlainNumber;
import vn.lantoa.kernel.FreeText;

/**
 * A declaration as typed by its unit, in the API, in the form or in a row of a table. Missing texts are empty; all
 * errors are reported at once.
 *
 * @param first first day, as {@code 2026-03-01} or {@code 1/3/2026}
 * @param last last day; empty if it is the first day
 * @param venue place; possibly empty
 * @param proof address where the use can be looked up; possibly empty
 * @param asset id or address of the asset used; possibly empty
 * @param tasks codes of tasks of the plan
 * @param audiences audience codes
 */
public record DeclarationText(
        String kind,
        String title,
        String first,
        String last,
        @JsonbTypeDeserializer(PlainNumber.Reader.class) String amount,
        String venue,
        String proof,
        String asset,
        List<String> tasks,
        List<String> audiences) {
    public DeclarationText {
        kind = FreeText.stripped(kind);
        title = FreeText.stripped(title);
        first = FreeText.stripped(first);
        last = FreeText.stripped(last);
        amount = FreeText.stripped(amount);
        venue = FreeText.stripped(venue);
        proof = FreeText.stripped(proof);
        asset = FreeText.stripped(asset);
        tasks = tasks == null ? List.of() : tasks;
        audiences = audiences == null ? List.of() : audiences;
    }
}
