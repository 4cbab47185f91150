package vn.lantoa.organisation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.KnownPersons;

/** Four eyes that note what waits for the second pair; whoever would give themselves something is refused as ever. */
public final class RecordedControl extends DualControl {
    /** What was asked for. */
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
