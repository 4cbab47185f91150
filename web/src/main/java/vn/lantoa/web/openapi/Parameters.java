package vn.lantoa.web.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Completes the parameters of an operation: every path variable is a parameter, every parameter has a schema, and
 * patterns are anchored, because JAX-RS matches whole values and JSON Schema does not.
 */
final class Parameters {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^}]*}");

    private Parameters() {}

    static void complete(String path, PathItem item, Operation operation) {
        var declared = new HashSet<String>();
        complete(item.getParameters(), declared);
        complete(operation.getParameters(), declared);
        PLACE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !declared.contains(name))
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(text())));
    }

    private static void complete(@Nullable List<Parameter> parameters, Set<String> places) {
        if (parameters == null) return;
        for (var parameter : parameters) {
            if (parameter.getRef() != null) continue;
            if (parameter.getIn() == Parameter.In.PATH) places.add(parameter.getName());
            if (parameter.getSchema() == null && parameter.getContent() == null) parameter.setSchema(text());
            anchor(parameter.getSchema());
        }
    }

    private static void anchor(@Nullable Schema schema) {
        if (schema == null) return;
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) schema.setPattern("^(?:" + pattern + ")$");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
