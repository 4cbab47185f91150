package vn.lantoa.kernel.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import vn.lantoa.kernel.Secret;

/** A request for tests: it sets its key and calls one use case, as the API does. */
@ApplicationScoped
@ActivateRequestContext
@Transactional(TxType.NOT_SUPPORTED)
public class TrialRequest {
    @Inject
    RequestKey request;

    @Inject
    NoteOnce note;

    @Inject
    NoteSecretly noteSecretly;

    /** The response to the request. */
    public record Answer(UUID id, RequestKey.Course course) {}

    public Answer note(IdempotencyKey key, NoteOnce.Command command) {
        request.give(() -> key);
        var id = note.call(command);
        return new Answer(id, request.course());
    }

    public Secret noteSecretly(IdempotencyKey key, String text) {
        request.give(() -> key);
        return noteSecretly.call(text);
    }
}
