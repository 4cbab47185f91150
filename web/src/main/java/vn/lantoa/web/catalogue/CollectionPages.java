package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.UUID;
import vn.lantoa.catalogue.CollectionMember;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.CurrentActor;

/** The pages of an officer's agencies' collections, and of the content of one. */
@Path("/console/collections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CollectionPages {
    @Inject
    ReadCollection read;

    @Inject
    Organisations organisations;

    @Inject
    CollectionListModel model;

    @Inject
    TypedForm form;

    @Inject
    ReadLives lives;

    @Inject
    HubAddress address;

    @Inject
    CurrentActor current;

    @GET
    public Page collections() {
        return form.empty(CollectionListModel.TEMPLATE, model.all());
    }

    /** Returns the page of the collection, with the assets last moved or added marked. */
    @GET
    @Path("{collection}")
    public Page collection(
            @PathParam("collection") UUID id,
            @QueryParam("moved") @DefaultValue("") String moved,
            @QueryParam("way") @DefaultValue("") String way,
            @QueryParam("added") @DefaultValue("-1") int added) {
        var view = read.call(CollectionForm.collection(id), current.actor());
        var assets = view.members().stream().map(CollectionMember::asset).toList();
        var shown = new HashMap<String, Object>();
        shown.put("view", view);
        shown.put("agency", organisations.nameOf(view.collection().organisation()));
        shown.put("lives", lives.list(assets, current.actor()));
        shown.put("hub", address.url().toString());
        shown.put("moved", moved);
        shown.put("way", way);
        shown.put("added", added);
        return new Page("catalogue/collection.ftlh", shown);
    }
}
