package vn.lantoa.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import vn.lantoa.kernel.query.IdempotencyKey;

/** The parameter {@code Idempotency-Key}, with the same description for every operation that accepts it. */
final class KeyParameter {
    private static final String SAYS =
            "A name that the caller gives the request, such as a UUID. The same request of the same caller with the same"
                    + " key is done once within a day and answered as the first time, also when that answer was lost. The key"
                    + " with another body or at another address is refused (422 `idempotency-key-reused`); where the answer"
                    + " holds a secret, which is shown once, so is a repetition (409 `idempotency-answer-withheld`). What is"
                    + " refused leaves no key.";

    private KeyParameter() {}

    static void describe(Operation operation) {
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
