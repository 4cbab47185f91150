package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Officers who may create any asset may create messages. */
@ApplicationScoped
public class MessageScenarios implements Scenarios {
    @Inject
    WriteMessage write;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.of(
                WriteMessage.class,
                Caller.holding(Role.UPLOADER),
                by -> () -> write.call(new WriteMessage.Command(
                        scene.organisation(), Language.VI, "Nhắc hạn", "Hạn cuối nộp thuế", DraftChange.NONE, by))));
    }
}
