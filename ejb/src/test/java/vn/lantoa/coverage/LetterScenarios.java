package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Officers choose whether they receive the weekly e-mail. */
@ApplicationScoped
public class LetterScenarios implements Scenarios {
    @Inject
    ChooseUnitLetters choose;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.of(ChooseUnitLetters.class, Caller.officers(), by -> () -> choose.call(by, false)));
    }
}
