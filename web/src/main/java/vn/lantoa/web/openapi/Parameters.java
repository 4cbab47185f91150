package vn.lantoa.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Completes the parameters of an operation: every parameter has a schema, and patterns are anchored, because JAX-RS
 * matches whole values and JSON Schema does not.
 */
final class Parameters {
    private Parameters() {}

    static void complete(PathItem item, Operation operation) {
        complete(item.getParameters());
        complete(operation.getParameters());
    }

    private static void complete(@Nullable List<Parameter> parameters) {
        if (parameters == null) return;
        for (var parameter : parameters) {
            if (parameter.getRef() != null) continue;
            if (parameter.getSchema() == null && parameter.getContent() == null)
                parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            anchor(parameter.getSchema());
        }
    }

    private static void anchor(@Nullable Schema schema) {
        if (schema == null) return;
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) schema.setPattern("^(?:" + pattern + ")$");
    }
}
