package vn.lantoa.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Actor;

/** Records what a use case writes to the audit log. */
public final class RecordedAudit extends AuditLog {
    /** One entry as the use case passed it. */
    public record Recorded(Actor by, String action, String object, Map<String, String> details) {}

    private final List<Recorded> entries = new ArrayList<>();

    @Override
    public void record(Actor by, String action, String object, Map<String, String> details) {
        entries.add(new Recorded(by, action, object, Map.copyOf(details)));
    }

    @Override
    public void recordAll(Actor by, List<Entry> all) {
        all.forEach(one -> record(by, one.action(), one.object(), one.details()));
    }

    public List<Recorded> entries() {
        return List.copyOf(entries);
    }

    public List<String> actions() {
        return entries.stream().map(Recorded::action).toList();
    }
}
