package vn.lantoa.web.page;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lantoa.web.request.UnicodeText;

/**
 * The page of an import. A file is uploaded and previewed; its text is then sent again, to be imported as previewed.
 *
 * @param field form field in which the page holds the text and sends it again
 * @param kibibytes maximum size in KiB
 * @param blank model values before anything is uploaded
 */
public record ImportForm(String template, String field, int kibibytes, Map<String, ?> blank) {
    private static final String FILE = "file";

    /** Returns the page with the empty form. */
    public Page blank(TypedForm form) {
        return form.empty(template, with("", Map.of()));
    }

    /**
     * Previews an uploaded text, or imports a previewed one. Shows the form again if it is refused.
     *
     * @param look returns the model of the preview of a text
     * @param take imports a previewed text
     */
    public Response answer(
            TypedForm form,
            List<EntityPart> parts,
            Function<String, Map<String, ?>> look,
            Function<String, Response> take) {
        return form.answer(
                () -> {
                    var confirmed = UnicodeText.sent(parts, field, kibibytes);
                    if (!confirmed.isEmpty()) return take.apply(confirmed);
                    var text = UnicodeText.sent(parts, FILE, kibibytes);
                    return form.empty(template, with(text, look.apply(text))).shown();
                },
                template,
                () -> with("", Map.of()));
    }

    /** Returns the page with the empty form and the result of the import. */
    public Response done(TypedForm form, Map<String, ?> done) {
        return form.empty(template, with("", done)).shown();
    }

    private Map<String, ?> with(String text, Map<String, ?> shown) {
        var model = new HashMap<String, Object>(blank);
        model.putAll(shown);
        model.put(field, text);
        return model;
    }
}
