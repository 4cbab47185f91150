package vn.lantoa.roles;

import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.approval.route.SetSeparateReleases;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.officer.ConfirmChange;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.ReadPendingChanges;
import vn.lantoa.organisation.officer.RefuseChange;

/** One administrator requests, another one confirms or refuses; the hub itself is no second person. */
@ApplicationScoped
public class ControlScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    GrantRole grant;

    @Inject
    ConfirmChange confirm;

    @Inject
    RefuseChange refuse;

    @Inject
    ReadPendingChanges read;

    @Inject
    SetSeparateReleases separate;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = EnumSet.copyOf(Caller.holding(Role.ADMINISTRATOR));
        administrators.remove(Caller.SYSTEM);
        var readers = EnumSet.copyOf(Caller.holding(Role.ADMINISTRATOR));
        readers.add(Caller.OUTSIDER);
        readers.add(Caller.ROOT_AUDITOR);
        return List.of(
                Scenario.of(ConfirmChange.class, administrators, by -> {
                    var change = asked(scene);
                    return () -> confirm.call(by, change);
                }),
                Scenario.of(RefuseChange.class, administrators, by -> {
                    var change = asked(scene);
                    return () -> refuse.call(new RefuseChange.Command(change, "Không đúng người", by));
                }),
                Scenario.of(ReadPendingChanges.class, readers, by -> () -> read.call(by)),
                Scenario.of(SetSeparateReleases.class, Caller.holdingAtRoot(Role.ADMINISTRATOR), by -> {
                    var other = by.isOfficer() ? "billboard" : "handbook";
                    var scopes = Set.of("sms-text", SeparateReleases.BULLETIN, other);
                    return () -> separate.call(new SetSeparateReleases.Command(scopes, by));
                }));
    }

    private PendingChangeId asked(Scene scene) {
        var asker = cast.officer(scene.organisation(), Role.ADMINISTRATOR);
        var officer = idOf(cast.officer(scene.organisation()));
        return Objects.requireNonNull(grant.call(
                        new GrantRole.Command(asker, officer, scene.organisation(), Role.RELEASER, cast.today(), null))
                .waiting());
    }
}
