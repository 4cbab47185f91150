package vn.lantoa.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Private feeds belong to partners; they do not exist for anyone else. */
@ApplicationScoped
public class FeedScenarios implements Scenarios {
    @Inject
    RenderPartnerFeed render;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(Scenario.hiding(
                RenderPartnerFeed.class,
                EnumSet.of(Caller.PARTNER),
                by -> () -> render.call(by, RandomToken.fresh(), FeedFormat.ATOM)));
    }
}
