package vn.lantoa.web.page;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lantoa.web.request.UnicodeText;

/**
 * The page of an import: a text is sent as a file, to see what would become of it, and sent back as it was read, to have
 * that done.
 *
 * @param field the name in which the page shows the text and sends it back
 * @param kibibytes the most that is taken
 * @param blank what the page shows before anything is sent
 */
public record ImportForm(String template, String field, int kibibytes, Map<String, ?> blank) {
    private static final String FILE = "file";

    /** The page with the empty form. */
    public Page blank(TypedForm form) {
        return form.empty(template, with("", Map.of()));
    }

    /**
     * Looks at the text, or does what was looked at; when it is refused, shows the form again.
     *
     * @param look finds what the page shows of a text that was not looked at
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

    /** The page with the empty form, and what was done. */
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
