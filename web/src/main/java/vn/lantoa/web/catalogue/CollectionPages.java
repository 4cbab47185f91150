package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.catalogue.BeginCollection;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionMember;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of the collections of an officer's agencies, and the form that creates a collection. */
@Path("/console/collections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CollectionPages {
    private static final String PATH = "/console/collections";

    @Inject
    ReadCollection read;

    @Inject
    BeginCollection begin;

    @Inject
    OwnOrganisations own;

    @Inject
    Organisations organisations;

    @Inject
    ReadLives lives;

    @Inject
    HubAddress address;

    @Inject
    TypedForm form;

    @GET
    public Page collections() {
        return form.empty(page());
    }

    /** Returns the page of the collection, with the asset just moved or the number of assets just added. */
    @GET
    @Path("{collection}")
    public Page collection(
            @PathParam("collection") UUID id,
            @QueryParam("moved") @DefaultValue("") String moved,
            @QueryParam("way") @DefaultValue("") String way,
            @QueryParam("added") @DefaultValue("-1") int added) {
        var view = read.call(new CollectionId(id), form.actor());
        var assets = view.members().stream().map(CollectionMember::asset).toList();
        return Page.of("catalogue/collection.ftlh")
                .with("view", view)
                .with("agency", organisations.nameOf(view.collection().organisation()))
                .with("lives", lives.list(assets, form.actor()))
                .with("hub", address.url().toString())
                .with("moved", moved)
                .with("way", way)
                .with("added", added);
    }

    /** Creates a collection, or shows the error of its name beside the form. */
    @POST
    public Response begin() {
        return form.answer(
                () -> {
                    var organisation = own.named(form.text("organisation"));
                    return to(begin.call(organisation, form.text("name"), form.actor()), "");
                },
                this::page);
    }

    static Response to(CollectionId collection, String more) {
        return Page.seeOther(PATH + "/" + collection + more);
    }

    private Page page() {
        return Page.of("catalogue/collections.ftlh")
                .with("collections", read.list(form.actor()))
                .with(
                        "agencies",
                        own.readable().stream().collect(toMap(one -> one.id().toString(), OrganisationView::name)))
                .with("organisations", own.all());
    }
}
