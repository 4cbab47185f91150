package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.succession.AbolishOrganisation;
import vn.lantoa.organisation.succession.MergeOrganisations;
import vn.lantoa.organisation.succession.RenameOrganisation;
import vn.lantoa.organisation.succession.SplitOrganisation;

/** Passes a typed succession to its use case. */
@RequestScoped
class SuccessionForm {
    private static final int SUCCESSORS = 4;

    @Inject
    RenameOrganisation rename;

    @Inject
    MergeOrganisations merge;

    @Inject
    SplitOrganisation split;

    @Inject
    AbolishOrganisation abolish;

    @Inject
    TypedSuccession typed;

    /** @return the organisation to show next */
    OrganisationId change(String change, OrganisationId id) {
        return switch (change) {
            case "rename" -> rename(id);
            case "merge" -> merge(id);
            case "split" -> split(id);
            case "abolish" -> abolish(id);
            default -> throw new NotFound("change " + change);
        };
    }

    private OrganisationId rename(OrganisationId id) {
        var form = typed.form();
        rename.call(new RenameOrganisation.Command(typed.by(), id, form.text("name"), form.day("effectiveOn")));
        return id;
    }

    private OrganisationId merge(OrganisationId id) {
        var form = typed.form();
        var predecessors = new ArrayList<>(List.of(id));
        form.all("predecessors").forEach(other -> predecessors.add(new OrganisationId(UUID.fromString(other))));
        return merge.call(new MergeOrganisations.Command(
                typed.by(),
                predecessors,
                typed.successor("").orElseThrow(() -> new Rejected(Issues.of("successor", "missing"))),
                form.day("effectiveOn"),
                form.text("reason"),
                form.isTicked("keepRoles")));
    }

    private OrganisationId split(OrganisationId id) {
        var successors = IntStream.rangeClosed(1, SUCCESSORS)
                .mapToObj(number -> typed.successor(String.valueOf(number)))
                .flatMap(Optional::stream)
                .toList();
        split.call(new SplitOrganisation.Command(
                typed.by(),
                id,
                successors,
                typed.form().day("effectiveOn"),
                typed.form().text("reason")));
        return id;
    }

    private OrganisationId abolish(OrganisationId id) {
        abolish.call(new AbolishOrganisation.Command(
                typed.by(), id, typed.form().day("effectiveOn"), typed.form().text("reason")));
        return id;
    }
}
