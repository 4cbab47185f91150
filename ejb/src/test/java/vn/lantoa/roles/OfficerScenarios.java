package vn.lantoa.roles;

import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.officer.CorrectOfficer;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.EnableOfficer;
import vn.lantoa.organisation.officer.EndDeputyship;
import vn.lantoa.organisation.officer.GrantRole;
import vn.lantoa.organisation.officer.ImportOfficers;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.RegisterOfficer;
import vn.lantoa.organisation.officer.RevokeRole;

/** Administrators of an organisation manage its officers. */
@ApplicationScoped
public class OfficerScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    Officers officers;

    @Inject
    RegisterOfficer register;

    @Inject
    ImportOfficers importOfficers;

    @Inject
    Organisations organisations;

    @Inject
    CorrectOfficer correct;

    @Inject
    GrantRole grant;

    @Inject
    RevokeRole revoke;

    @Inject
    NameDeputy nameDeputy;

    @Inject
    EndDeputyship endDeputyship;

    @Inject
    DisableOfficer disable;

    @Inject
    EnableOfficer enable;

    @Inject
    ResetPassword resetPassword;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holding(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(
                        RegisterOfficer.class,
                        administrators,
                        by -> () -> register.call(
                                by, new OfficerCard(cast.unique("canbo"), "Cán bộ", "", scene.organisation()))),
                Scenario.of(
                        ImportOfficers.class,
                        administrators,
                        by -> () -> importOfficers.call(
                                new ImportOfficers.Command(by, csv(cast.unique("canbo"), scene), false))),
                Scenario.of(CorrectOfficer.class, administrators, by -> {
                    var officer = cast.officer(scene.organisation());
                    var login = officers.get(idOf(officer)).login();
                    var card = new OfficerCard(login, "Cán bộ khác", "", scene.organisation());
                    return () -> correct.call(new CorrectOfficer.Command(by, idOf(officer), card));
                }),
                Scenario.of(GrantRole.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation()));
                    return () -> grant.call(new GrantRole.Command(
                            by, officer, scene.organisation(), Role.UPLOADER, cast.today(), null));
                }),
                Scenario.of(RevokeRole.class, administrators, by -> {
                    var officer = cast.officer(scene.organisation());
                    var id = cast.grant(officer, Role.UPLOADER, scene.organisation());
                    return () -> revoke.call(by, id);
                }),
                Scenario.of(NameDeputy.class, administrators, by -> {
                    var command = deputy(by, scene);
                    return () -> nameDeputy.call(command);
                }),
                Scenario.of(EndDeputyship.class, administrators, by -> {
                    var id = nameDeputy.call(deputy(Actor.SYSTEM, scene)).orElseThrow();
                    return () -> endDeputyship.call(by, id);
                }),
                Scenario.of(DisableOfficer.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation(), Role.UPLOADER));
                    return () -> disable.call(by, officer);
                }),
                Scenario.of(EnableOfficer.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation(), Role.UPLOADER));
                    disable.call(Actor.SYSTEM, officer);
                    return () -> enable.call(by, officer);
                }),
                Scenario.of(ResetPassword.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation(), Role.UPLOADER));
                    return () -> resetPassword.call(by, officer);
                }));
    }

    private String csv(String login, Scene scene) {
        var code = organisations.get(scene.organisation()).code();
        return "login,name,organisation\n%s,Cán bộ,%s\n".formatted(login, code);
    }

    private NameDeputy.Command deputy(Actor by, Scene scene) {
        var absent = idOf(cast.officer(scene.organisation(), Role.APPROVER));
        var deputy = idOf(cast.officer(scene.organisation()));
        return new NameDeputy.Command(
                by,
                absent,
                deputy,
                Set.of(Role.APPROVER),
                cast.today(),
                cast.today().plusDays(7));
    }
}
