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
import vn.lantoa.organisation.AbolishOrganisation;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.RenameOrganisation;
import vn.lantoa.organisation.SplitOrganisation;
import vn.lantoa.organisation.Successor;
import vn.lantoa.web.page.TypedForm;

/** Passes the form of a succession to its use case. */
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
    TypedForm form;

    /** Performs the change and returns the organisation to show next. */
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
        rename.call(new RenameOrganisation.Command(form.actor(), id, form.text("name"), form.day("effectiveOn")));
        return id;
    }

    private OrganisationId merge(OrganisationId id) {
        var predecessors = new ArrayList<>(List.of(id));
        form.all("predecessors").forEach(other -> predecessors.add(new OrganisationId(UUID.fromString(other))));
        return merge.call(new MergeOrganisations.Command(
                form.actor(),
                predecessors,
                successor("").orElseThrow(() -> new Rejected(Issues.of("successor", "missing"))),
                form.day("effectiveOn"),
                form.text("reason"),
                form.isTicked("keepRoles")));
    }

    private OrganisationId split(OrganisationId id) {
        var successors = IntStream.rangeClosed(1, SUCCESSORS)
                .mapToObj(number -> successor(String.valueOf(number)))
                .flatMap(Optional::stream)
                .toList();
        split.call(new SplitOrganisation.Command(
                form.actor(), id, successors, form.day("effectiveOn"), form.text("reason")));
        return id;
    }

    private OrganisationId abolish(OrganisationId id) {
        abolish.call(new AbolishOrganisation.Command(form.actor(), id, form.day("effectiveOn"), form.text("reason")));
        return id;
    }

    /** Returns the successor with this number: an existing organisation, or one founded on the effective day. */
    private Optional<Successor> successor(String number) {
        var existing = form.findId("successor" + number);
        if (existing.isPresent()) return Optional.of(new Successor.Existing(new OrganisationId(existing.get())));
        if (form.text("name" + number).isEmpty() && form.text("code" + number).isEmpty()) return Optional.empty();
        return Optional.of(new Successor.Founded(new NewOrganisation(
                form.one("kind" + number, OrganisationKind.class),
                form.text("code" + number),
                form.text("name" + number),
                form.text("parent" + number),
                form.day("effectiveOn"),
                null,
                "")));
    }
}
