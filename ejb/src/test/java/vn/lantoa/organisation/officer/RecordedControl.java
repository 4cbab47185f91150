package vn.lantoa.organisation.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.KnownPersons;

/** A four-eyes rule that records pending requests; requests for one's own benefit are rejected as usual. */
public final class RecordedControl extends DualControl {
    /** The recorded requests. */
    public final List<ChangeDraft> asked = new ArrayList<>();

    public RecordedControl() {
        persons = new KnownPersons();
    }

    @Override
    public PendingChangeId ask(ChangeDraft draft, Actor by) {
        requireNotFor(by, draft.officer());
        asked.add(draft);
        return new PendingChangeId(UUID.randomUUID());
    }
}
