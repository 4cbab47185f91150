package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.catalogue.BeginCollection;
import vn.lantoa.catalogue.ChangeCollection;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.DropCollection;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The forms that create, open and delete collections. */
@Path("/console/collections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CollectionChanges {
    @Inject
    BeginCollection begin;

    @Inject
    ChangeCollection change;

    @Inject
    DropCollection drop;

    @Inject
    OwnOrganisations own;

    @Inject
    CollectionListModel model;

    @Inject
    TypedForm typed;

    @Inject
    CurrentActor current;

    /** Creates a collection, or shows the error of its name beside the form. */
    @POST
    public Response begin() {
        return typed.answer(
                () -> {
                    var agency = typed.text("organisation");
                    var organisation = own.named(agency.isEmpty() ? null : agency);
                    var command = new BeginCollection.Command(organisation, typed.text("name"), current.actor());
                    return to(begin.call(command), "");
                },
                CollectionListModel.TEMPLATE,
                model::all);
    }

    @POST
    @Path("{collection}")
    public Response change(@PathParam("collection") UUID id, @BeanParam CollectionForm form) {
        var collection = CollectionForm.collection(id);
        change.call(new ChangeCollection.Command(collection, form.name, form.open, current.actor()));
        return to(collection, "");
    }

    @POST
    @Path("{collection}/drop")
    public Response drop(@PathParam("collection") UUID id) {
        drop.call(CollectionForm.collection(id), current.actor());
        return Page.seeOther("/console/collections");
    }

    /** Redirects to the page of the collection. */
    static Response to(CollectionId collection, String more) {
        return Page.seeOther("/console/collections/" + collection + more);
    }
}
