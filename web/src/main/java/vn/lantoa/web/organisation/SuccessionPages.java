package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.AbolishOrganisation;
import vn.lantoa.organisation.MergeOrganisations;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.RenameOrganisation;
import vn.lantoa.organisation.SplitOrganisation;
import vn.lantoa.organisation.Successor;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of an organisation's successions: renaming, merger, split, closure. */
@Path("/console/organisations/{id}/{change: rename|merge|split|abolish}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SuccessionPages {
    private static final int SUCCESSORS = 4;

    @Inject
    OrganisationRegister register;

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

    @Inject
    Options options;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @PathParam("change")
    String change = "";

    @GET
    public Page blank() {
        return form.empty(page());
    }

    @POST
    public Response change() {
        return form.answer(() -> Page.seeOther("/console/organisations/" + changed()), this::page);
    }

    /** Performs the change and returns the organisation to show next. */
    private OrganisationId changed() {
        switch (change) {
            case "rename" ->
                rename.call(new RenameOrganisation.Command(
                        form.actor(), organisation(), form.text("name"), form.day("effectiveOn")));
            case "merge" -> {
                return merged();
            }
            case "split" ->
                split.call(new SplitOrganisation.Command(
                        form.actor(), organisation(), successors(), form.day("effectiveOn"), form.text("reason")));
            default ->
                abolish.call(new AbolishOrganisation.Command(
                        form.actor(), organisation(), form.day("effectiveOn"), form.text("reason")));
        }
        return organisation();
    }

    private OrganisationId merged() {
        var predecessors = new ArrayList<>(List.of(organisation()));
        form.all("predecessors").forEach(other -> predecessors.add(new OrganisationId(UUID.fromString(other))));
        return merge.call(new MergeOrganisations.Command(
                form.actor(),
                predecessors,
                successor("").orElseThrow(() -> new Rejected(Issues.of("successor", "missing"))),
                form.day("effectiveOn"),
                form.text("reason"),
                form.isTicked("keepRoles")));
    }

    private List<Successor> successors() {
        return IntStream.rangeClosed(1, SUCCESSORS)
                .mapToObj(number -> successor(String.valueOf(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the successor with this number: an existing organisation, or an organisation founded on the effective
     * day.
     */
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

    private OrganisationId organisation() {
        return new OrganisationId(id);
    }

    private Page page() {
        return Page.of("organisation/" + change + ".ftlh")
                .with("detail", register.detail(organisation()))
                .with("organisations", options.organisations())
                .with("codes", options.codes())
                .with("kinds", options.kinds());
    }
}
