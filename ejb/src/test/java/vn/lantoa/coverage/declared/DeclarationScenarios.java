package vn.lantoa.coverage.declared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/**
 * Uploaders, releasers and administrators of a unit declare for it, a second one confirms, and the unit's officers
 * read.
 */
@ApplicationScoped
public class DeclarationScenarios implements Scenarios {
    private static final Set<Caller> DECLARING = Caller.holding(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);

    @Inject
    DeclareUse declare;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    ConfirmDeclaration confirm;

    @Inject
    AddProof prove;

    @Inject
    ImportDeclarations importDeclarations;

    @Inject
    ReadDeclarations read;

    @Inject
    RecordEntry record;

    @Inject
    ReadEntries entries;

    @Inject
    Cast cast;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        DeclareUse.class,
                        DECLARING,
                        by -> () -> declare.call(new DeclareUse.Command(by, scene.organisation(), text(), true))),
                Scenario.of(CorrectDeclaration.class, DECLARING, Scenario.untilDone(() -> {
                    var id = made(scene);
                    return by -> correct.call(new CorrectDeclaration.Command(by, id, text(), "Nhầm.", true));
                })),
                Scenario.of(WithdrawDeclaration.class, DECLARING, Scenario.untilDone(() -> {
                    var id = made(scene);
                    return by -> withdraw.call(new WithdrawDeclaration.Command(by, id, "Nhầm."));
                })),
                Scenario.of(
                        ConfirmDeclaration.class,
                        Caller.holding(Role.RELEASER, Role.ADMINISTRATOR),
                        Scenario.untilDone(() -> {
                            var id = made(scene);
                            return by -> confirm.call(by, id);
                        })),
                Scenario.hiding(
                        ReadDeclarations.class,
                        Caller.readers(),
                        by -> () -> read.call(
                                by,
                                new ReadDeclarations.Query(
                                        scene.organisation(), cast.today().getYear(), null, 1))),
                Scenario.of(AddProof.class, DECLARING, Scenario.untilDone(() -> {
                    var id = made(scene);
                    return by -> prove.call(new AddProof.Command(by, id, "a.pdf", "%PDF-1.4\n".getBytes(UTF_8)));
                })),
                Scenario.of(
                        RecordEntry.class,
                        DECLARING,
                        by -> () -> record.call(new RecordEntry.Command(
                                by,
                                scene.organisation(),
                                cast.today().getYear(),
                                new EntryText("staff", "", cast.today().toString(), "40", List.of())))),
                Scenario.hiding(
                        ReadEntries.class,
                        Caller.readers(),
                        by -> () -> entries.call(
                                by, scene.organisation(), cast.today().getYear())),
                Scenario.of(
                        ImportDeclarations.class,
                        DECLARING,
                        by -> () -> importDeclarations.call(new ImportDeclarations.Command(
                                by,
                                scene.organisation(),
                                "kind,title,first,amount,tasks\nevent,Ngày hội," + cast.today() + ",3,5.1\n",
                                true,
                                false))));
    }

    private DeclarationId made(Scene scene) {
        var other = cast.officer(scene.organisation(), Role.UPLOADER);
        return declare.call(new DeclareUse.Command(other, scene.organisation(), text(), true));
    }

    private DeclarationText text() {
        return new DeclarationText(
                "event", "Ngày hội", cast.today().toString(), "", "300", "", "", "", List.of("5.1"), List.of());
    }
}
