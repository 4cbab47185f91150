package vn.lantoa.web.page;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.web.request.UnicodeText;

/**
 * The page of an import. A file is uploaded and previewed; its text is then sent again, to be imported as previewed.
 *
 * @param page the page before anything is uploaded
 * @param field form field in which the page stores the text and sends it again
 * @param kibibytes maximum size in KiB
 * @param reader function that returns the text of an uploaded file
 */
public record ImportForm(Page page, String field, int kibibytes, Function<byte[], String> reader) {
    private static final int SHOWN = 200;

    /** Creates the page of an import of UTF-8 text. */
    public ImportForm(Page page, String field, int kibibytes) {
        this(page, field, kibibytes, UnicodeText::of);
    }

    /**
     * Returns the page with the empty form. If {@link #table} redirected here, also shows the number of imported lines.
     */
    public Page blank(TypedForm form) {
        var done = form.number("done", -1);
        return form.empty(page.with(field, "").with("done", done < 0 ? null : done));
    }

    /**
     * Previews an uploaded text, or imports a previewed one. Returns the form again if the text is refused.
     *
     * @param look function that returns the page with the preview of a text
     * @param take function that imports a previewed text
     */
    public Response answer(
            TypedForm form, List<EntityPart> parts, Function<String, Page> look, Function<String, Response> take) {
        return form.answer(
                () -> {
                    var confirmed = UnicodeText.sent(parts, field, kibibytes);
                    if (!confirmed.isEmpty()) return take.apply(confirmed);
                    var text = UnicodeText.find(parts, "file", kibibytes)
                            .map(reader)
                            .orElse("");
                    return form.empty(look.apply(text).with(field, text)).shown();
                },
                () -> page.with(field, ""));
    }

    /**
     * Previews a table, or imports it and redirects to the empty form. The model gets the first {@code lines} and the
     * number of {@code changing} lines; after the import, this number is named {@code done}.
     *
     * @param run function that imports a table, or only checks it, and returns its lines
     */
    public <L extends ImportLine> Response table(
            TypedForm form, List<EntityPart> parts, BiFunction<String, Boolean, List<L>> run) {
        return answer(
                form,
                parts,
                csv -> {
                    var lines = run.apply(csv, true);
                    return page.with("lines", lines.stream().limit(SHOWN).toList())
                            .with("changing", changing(lines));
                },
                csv -> Page.seeOther(form.path() + "?done=" + changing(run.apply(csv, false))));
    }

    /** Returns the response with the empty form and the result of the import. */
    public Response done(TypedForm form, Page result) {
        return form.empty(result.with(field, "")).shown();
    }

    private static long changing(List<? extends ImportLine> lines) {
        return lines.stream().filter(ImportLine::changes).count();
    }
}
