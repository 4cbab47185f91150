package vn.lantoa.asset.upload.limit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;

/** Says how large a file of a kind may be, or how much room an organisation has. For the administrators of the whole. */
@Stateless
public class SetUploadLimit {
    private static final Pattern ORGANISATION = Pattern.compile("organisation:(\\*|[0-9a-f-]{36})");

    @Inject
    Oversight oversight;

    @Inject
    UploadLimits limits;

    @Inject
    AuditLog audit;

    /** @param subject {@code kind:video}, {@code organisation:<uuid>} or {@code organisation:*} */
    public record Command(String subject, long bytes, Actor by) {}

    public void call(Command command) {
        oversight.requireAdministrator(command.by());
        Issues.none()
                .when(!isSubject(command.subject()), "subject", "not-a-limit")
                .when(command.bytes() <= 0, "bytes", "must-be-positive")
                .throwIfAny();
        limits.set(command.subject(), command.bytes());
        audit.record(
                command.by(),
                "upload-limit-set",
                "limit:" + command.subject(),
                Map.of("bytes", Long.toString(command.bytes())));
    }

    private static boolean isSubject(String subject) {
        return ORGANISATION.matcher(subject).matches()
                || Stream.of(AssetKind.values()).anyMatch(kind -> subject.equals("kind:" + kind.slug()));
    }
}
