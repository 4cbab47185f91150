package vn.lantoa.web.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.web.request.NotReadable;

/** Maps exceptions to problems. Searches the causes: the container wraps lost optimistic locks several times. */
final class Refusals {
    private static final int CAUSES = 20;

    /** Seconds until a retry makes sense. */
    private static final int SECONDS = 3;

    private static final int A_MINUTE = 60;

    private static final Map<Integer, String> SLUGS = Map.of(
            400, "bad-request",
            401, "not-signed-in",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            415, "unsupported-media-type",
            429, "too-many-requests",
            503, "not-ready");

    /** Refusals with a status that their protocol defines and its clients rely on. */
    private static final Map<String, Integer> STATUSES = Map.ofEntries(
            Map.entry("idempotency-key-reused", 422),
            Map.entry(StepUp.REFUSAL, 401),
            Map.entry("tus-version", 412),
            Map.entry("checksum-not-supported", 400),
            Map.entry("checksum-mismatch", 460),
            Map.entry("too-large", 413),
            Map.entry("more-than-declared", 413),
            Map.entry("upload-busy", 423),
            Map.entry("upload-expired", 410),
            Map.entry("upload-cancelled", 410),
            Map.entry("upload-refused", 410));

    private Refusals() {}

    /** Returns the problem; empty for a fault of the hub. */
    static Optional<ProblemView> find(Throwable thrown) {
        // checked first: JAX-RS reports a body without a free buffer as the client's mistake, and an outage during a
        // write looks like a lost optimistic lock
        var outage = Outage.find(thrown);
        if (outage.filter(Outage::isCertain).isPresent()) return outage.map(Refusals::of);
        var cause = thrown.getCause();
        if (thrown instanceof NotReadable problem) return Optional.of(notReadable(problem));
        // JAX-RS body readers wrap the refusals of a body's check
        if (cause instanceof NotReadable problem) return Optional.of(notReadable(problem));
        // outermost only, and no JsonException: JsonText parses request bodies; JSON that the domain cannot parse is a
        // fault of the hub
        if (thrown instanceof ProcessingException)
            return Optional.of(notReadable(new NotReadable("the body has an unexpected structure")));
        var refused = Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .limit(CAUSES)
                .flatMap(one -> one(one).stream())
                .findFirst();
        return refused.isPresent() ? refused : outage.map(Refusals::of);
    }

    static ProblemView of(Outage outage) {
        return switch (outage) {
            case DATABASE -> ProblemView.away(503, "unavailable", "the database does not answer", SECONDS);
            case DATABASE_BUSY -> ProblemView.away(503, "busy", "the database is busy", SECONDS);
            case DATABASE_READ_ONLY -> ProblemView.away(503, "read-only", "the database takes no changes", A_MINUTE);
            case STORE -> ProblemView.away(503, "files-unavailable", "the object store does not answer", SECONDS);
            case DATABASE_FULL, STORE_FULL, DISK_FULL ->
                ProblemView.away(
                        507, "no-space", "no room left: " + outage.name().toLowerCase(Locale.ROOT), A_MINUTE);
        };
    }

    static ProblemView notReadable(NotReadable problem) {
        return ProblemView.of(400, "not-readable", String.valueOf(problem.getMessage()));
    }

    private static Optional<ProblemView> one(Throwable thrown) {
        if (thrown instanceof Problem problem) return Optional.of(of(problem));
        if (thrown instanceof WebApplicationException http)
            return Optional.of(ofStatus(http.getResponse().getStatus()));
        if (thrown instanceof OptimisticLockException
                || thrown instanceof PessimisticLockException
                || thrown instanceof LockTimeoutException)
            return Optional.of(ProblemView.of(409, "changed-meanwhile", "somebody else has changed it meanwhile"));
        return Optional.empty();
    }

    private static ProblemView of(Problem problem) {
        var detail = String.valueOf(problem.getMessage());
        if (problem instanceof Rejected rejected)
            return ProblemView.of(
                    STATUSES.getOrDefault(rejected.type(), 422),
                    rejected.type(),
                    "see the issues",
                    rejected.issues().list());
        if (problem instanceof Conflict)
            return ProblemView.of(STATUSES.getOrDefault(problem.type(), 409), problem.type(), detail);
        if (problem instanceof NotFound) return ProblemView.of(404, problem.type(), detail);
        if (problem instanceof Forbidden)
            return ProblemView.of(STATUSES.getOrDefault(problem.type(), 403), problem.type(), detail);
        throw new IllegalStateException("unknown kind of problem: " + problem.getClass());
    }

    static ProblemView ofStatus(int status) {
        var slug = SLUGS.getOrDefault(status, "http-" + status);
        return ProblemView.of(status, slug, slug.replace('-', ' ').toLowerCase(Locale.ROOT));
    }
}
