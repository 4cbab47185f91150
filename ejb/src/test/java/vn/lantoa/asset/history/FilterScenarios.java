package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Filters of the library are shared by the officers of an agency. */
@ApplicationScoped
public class FilterScenarios implements Scenarios {
    @Inject
    SaveFilter save;

    @Inject
    DropFilter drop;

    @Inject
    ListFilters list;

    @Override
    public List<Scenario> list(Scene scene) {
        var officers = Caller.officers();
        return List.of(
                Scenario.of(SaveFilter.class, officers, by -> () -> saved(by)),
                Scenario.of(DropFilter.class, officers, by -> {
                    var filter = by.isOfficer() ? saved(by) : new SavedFilterId(UUID.randomUUID());
                    return () -> drop.call(filter, by);
                }),
                Scenario.of(ListFilters.class, officers, by -> () -> list.call(by)));
    }

    private SavedFilterId saved(Actor by) {
        var name = "Bộ lọc " + UUID.randomUUID();
        save.call(new SaveFilter.Command(name, "kind=photo", by));
        return list.call(by).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
