package vn.lantoa.sms.segment;

import java.util.Map;

/**
 * Required field of a template.
 *
 * @param most maximum number of characters
 * @param labels its name, by console language
 */
public record TemplateField(String name, FieldType type, int most, Map<String, String> labels) {
    public TemplateField {
        labels = Map.copyOf(labels);
    }
}
