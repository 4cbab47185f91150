package vn.lantoa.web.catalogue;

import static vn.lantoa.web.catalogue.CollectionChanges.to;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.catalogue.AddToCollection;
import vn.lantoa.catalogue.ArrangeCollection;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** The forms that add assets to collections and arrange them. */
@Path("/console/collections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CollectionContents {
    @Inject
    AddToCollection add;

    @Inject
    ArrangeCollection arrange;

    @Inject
    ReadCollection read;

    @Inject
    AssetChoice choice;

    @Inject
    CurrentActor current;

    /** Adds the assets chosen in the library to a collection. */
    @POST
    @Path("assets")
    public Response add(@BeanParam CollectionForm form, @BeanParam ChosenAssets chosen) {
        var collection = form.collection();
        var added = add.call(new AddToCollection.Command(collection, choice.of(chosen), current.actor()));
        return to(collection, "?added=" + added);
    }

    /** Redirects from the address of a refused form back to the library. */
    @GET
    @Path("assets")
    public Response library() {
        return Page.seeOther("/console/assets");
    }

    /** Moves an asset and redirects to the button with which it was moved. */
    @POST
    @Path("{collection}/order")
    public Response arrange(@PathParam("collection") UUID id, @BeanParam CollectionForm form) {
        // reports a deleted collection even if form fields are missing
        var collection = read.call(CollectionForm.collection(id), current.actor())
                .collection()
                .id();
        var asset = form.assets().get(0);
        var move = form.move();
        arrange.call(new ArrangeCollection.Command(collection, asset, move, current.actor()));
        // without a fragment: browsers ignore autofocus on a page opened at a fragment (HTML, 6.6.7)
        return to(collection, "?moved=" + asset + "&way=" + move);
    }
}
