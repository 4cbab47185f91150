package vn.lantoa.web.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.control.Controlled;
import vn.lantoa.organisation.officer.DeputyshipId;
import vn.lantoa.organisation.officer.EndDeputyship;
import vn.lantoa.organisation.officer.NameDeputy;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.web.page.Choice;

/** The use cases of deputies. */
@ApplicationScoped
class DeputyCases {
    @Inject
    NameDeputy name;

    @Inject
    EndDeputyship end;

    @Inject
    OfficerRegister register;

    Controlled<DeputyshipId> name(NameDeputy.Command command) {
        return name.call(command);
    }

    void end(Actor by, UUID id) {
        end.call(by, new DeputyshipId(id));
    }

    List<Choice> colleagues(Actor by) {
        return register.colleagues(by).stream()
                .map(row -> new Choice(
                        row.officer().id().toString(), row.officer().displayName() + " · " + row.organisationName()))
                .toList();
    }
}
