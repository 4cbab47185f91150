package vn.lantoa.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.IdempotencyKey;

/**
 * Completes the parameters of an operation: every parameter has a schema, and patterns are anchored, because JAX-RS
 * matches whole values and JSON Schema does not.
 */
final class Parameters {
    private static final String SAYS =
            "A name that the caller gives the request, such as a UUID. The same request of the same caller with the same"
                    + " key is done once within a day and answered as the first time, also when that answer was lost. The key"
                    + " with another body or at another address is refused (422 `idempotency-key-reused`); where the answer"
                    + " holds a secret, which is shown once, so is a repetition (409 `idempotency-answer-withheld`). What is"
                    + " refused leaves no key.";

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

    /** Describes the parameter {@code Idempotency-Key}, in the same way for every operation that accepts it. */
    static void describeKey(Operation operation) {
        var given = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var known = given.stream()
                .filter(one -> IdempotencyKey.HEADER.equalsIgnoreCase(one.getName()))
                .findFirst();
        if (known.isEmpty()) operation.addParameter(complete(OASFactory.createParameter()));
        else complete(known.get());
    }

    private static Parameter complete(Parameter header) {
        return header.name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .description(SAYS)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(IdempotencyKey.LONGEST))
                .example("8e03978e-40d5-43e8-bc93-6894a57f9324");
    }
}
