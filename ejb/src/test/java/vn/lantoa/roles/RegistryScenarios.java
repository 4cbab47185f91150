package vn.lantoa.roles;

import static vn.lantoa.organisation.OrganisationFixtures.FOUNDED;
import static vn.lantoa.organisation.OrganisationFixtures.aNew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.organisation.AbolishOrganisation;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.CreateOrganisation;
import vn.lantoa.organisation.ImportOrganisations;
import vn.lantoa.organisation.Letterhead;
import vn.lantoa.organisation.LoadFirstOrganisations;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.RenameOrganisation;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.SaveLetterhead;
import vn.lantoa.organisation.SplitOrganisation;
import vn.lantoa.organisation.Successor;

/** Administrators of the whole change the registry of organisations. */
@ApplicationScoped
public class RegistryScenarios implements Scenarios {
    @Inject
    Cast cast;

    @Inject
    CreateOrganisation create;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    LoadFirstOrganisations loadFirst;

    @Inject
    RenameOrganisation rename;

    @Inject
    SaveLetterhead saveLetterhead;

    @Inject
    MergeOrganisations merge;

    @Inject
    SplitOrganisation split;

    @Inject
    AbolishOrganisation abolish;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(
                        CreateOrganisation.class,
                        administrators,
                        by -> () -> create.call(by, aNew(cast.unique("so"), FOUNDED))),
                Scenario.of(
                        ImportOrganisations.class,
                        administrators,
                        by -> () -> importOrganisations.call(by, csv(cast.unique("xa")))),
                Scenario.of(LoadFirstOrganisations.class, Caller.system(), by -> () -> loadFirst.call(by)),
                Scenario.of(RenameOrganisation.class, administrators, by -> {
                    var organisation = cast.department();
                    return () -> rename.call(new RenameOrganisation.Command(by, organisation, "Tên mới", cast.today()));
                }),
                Scenario.of(
                        SaveLetterhead.class,
                        Caller.holding(Role.ADMINISTRATOR),
                        by -> () -> saveLetterhead.call(by, scene.organisation(), Letterhead.NONE)),
                Scenario.of(MergeOrganisations.class, administrators, by -> {
                    var from = List.of(cast.department());
                    var into = new Successor.Existing(cast.department());
                    return () -> merge.call(
                            new MergeOrganisations.Command(by, from, into, cast.today(), "Quyết định", true));
                }),
                Scenario.of(SplitOrganisation.class, administrators, by -> {
                    var from = cast.department();
                    List<Successor> into = List.of(
                            new Successor.Existing(cast.department()), new Successor.Existing(cast.department()));
                    return () -> split.call(new SplitOrganisation.Command(by, from, into, cast.today(), "Quyết định"));
                }),
                Scenario.of(AbolishOrganisation.class, administrators, by -> {
                    var organisation = cast.department();
                    return () ->
                            abolish.call(new AbolishOrganisation.Command(by, organisation, cast.today(), "Quyết định"));
                }));
    }

    private static String csv(String code) {
        return "code,kind,name,parent,valid_from\n" + code + ",COMMUNE,Xã thử,province,2025-07-01\n";
    }
}
