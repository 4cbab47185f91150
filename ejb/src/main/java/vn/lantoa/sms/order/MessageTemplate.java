package vn.lantoa.sms.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Issues;

/**
 * Message template with fields; its text is {@code sms/<slug>.ftl}.
 *
 * @param labels name of the template, by console language
 */
public record MessageTemplate(String slug, Map<String, String> labels, List<TemplateField> fields) {
    /** Returns all issues of these values. */
    Issues check(Map<String, String> values) {
        var issues = Issues.none();
        for (var field : fields) {
            var value = values.getOrDefault(field.name(), "").strip();
            issues = issues.when(value.isEmpty(), field.name(), "missing")
                    .when(
                            value.codePointCount(0, value.length()) > field.most(),
                            field.name(),
                            "too-long",
                            field.most())
                    .when(!value.isEmpty() && field.type().show(value).isEmpty(), field.name(), "malformed");
        }
        return issues;
    }

    /** Returns the values in their display formats, for the template; unknown fields are omitted. */
    Map<String, String> shown(Map<String, String> values) {
        var shown = new HashMap<String, String>();
        for (var field : fields)
            shown.put(
                    field.name(),
                    field.type()
                            .show(values.getOrDefault(field.name(), "").strip())
                            .orElse(""));
        return shown;
    }

    /**
     * Required field of a template.
     *
     * @param most maximum number of characters
     * @param labels name of the field, by console language
     */
    public record TemplateField(String name, FieldType type, int most, Map<String, String> labels) {}
}
