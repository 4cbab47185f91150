package vn.lantoa.system.surf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A form on a page.
 *
 * @param multipart whether it takes files
 * @param csrf its token, else empty
 * @param filled its fields as they are on the page, a required choice being the first one
 */
record SeenForm(String action, boolean multipart, String csrf, Map<String, List<String>> filled) {
    static SeenForm of(@Nullable Element form, String action) {
        if (form == null) return new SeenForm(action, false, "", Map.of());
        var filled = new LinkedHashMap<String, List<String>>();
        for (var field : form.select("input[name], textarea[name], select[name]"))
            values(field).forEach(value -> filled.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                    .add(value));
        var token = form.select("input[name=csrf]").attr("value");
        return new SeenForm(action, form.attr("enctype").startsWith("multipart"), token, filled);
    }

    /** The form without typed values. */
    Map<String, List<String>> empty() {
        return csrf.isEmpty() ? Map.of() : Map.of("csrf", List.of(csrf));
    }

    /** Returns the fields of the form with these values replaced. */
    Map<String, List<String>> with(Map<String, String> typed) {
        var fields = new LinkedHashMap<>(filled);
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    private static List<String> values(Element field) {
        if (field.normalName().equals("select")) {
            var chosen = field.select("option[selected]");
            if (!chosen.isEmpty()) return chosen.eachAttr("value");
            return field.select("option").stream()
                    .map(option -> option.attr("value"))
                    .filter(value -> !value.isEmpty() || !field.hasAttr("required"))
                    .limit(1)
                    .toList();
        }
        if (field.normalName().equals("textarea")) return List.of(field.wholeText());
        var type = field.attr("type");
        if (List.of("checkbox", "radio").contains(type) && !field.hasAttr("checked")) return List.of();
        return List.of("file", "submit").contains(type) ? List.of() : List.of(field.attr("value"));
    }
}
