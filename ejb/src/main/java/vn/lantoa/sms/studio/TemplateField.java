package vn.lantoa.sms.studio;

import java.util.Map;

/**
 * A field of a template; each must be filled in.
 *
 * @param most characters it may have
 * @param labels its name, by language of the console
 */
public record TemplateField(String name, FieldType type, int most, Map<String, String> labels) {
    public TemplateField {
        labels = Map.copyOf(labels);
    }
}
