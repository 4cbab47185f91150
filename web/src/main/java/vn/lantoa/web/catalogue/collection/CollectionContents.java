package vn.lantoa.web.catalogue.collection;

import static vn.lantoa.web.catalogue.collection.CollectionChanges.to;

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
import vn.lantoa.catalogue.collection.AddToCollection;
import vn.lantoa.catalogue.collection.ArrangeCollection;
import vn.lantoa.catalogue.collection.ReadCollection;
import vn.lantoa.web.asset.library.AssetChoice;
import vn.lantoa.web.asset.library.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.signin.CurrentActor;

/** The forms that fill collections, and arrange what is in them. */
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

    /** Puts what was chosen in the library into a collection. */
    @POST
    @Path("assets")
    public Response add(@BeanParam CollectionForm form, @BeanParam ChosenAssets chosen) {
        var collection = form.collection();
        var added = add.call(new AddToCollection.Command(collection, choice.of(chosen), current.actor()));
        return to(collection, "?added=" + added);
    }

    /** Leads from the address of a refusal to what it was about. */
    @GET
    @Path("assets")
    public Response library() {
        return Page.seeOther("/console/assets");
    }

    /** Moves an asset, and leads back to the button that moved it. */
    @POST
    @Path("{collection}/order")
    public Response arrange(@PathParam("collection") UUID id, @BeanParam CollectionForm form) {
        // a collection that is gone is said to be, whatever the form lacks
        var collection = read.call(CollectionForm.collection(id), current.actor())
                .collection()
                .id();
        var asset = form.assets().get(0);
        var move = form.move();
        arrange.call(new ArrangeCollection.Command(collection, asset, move, current.actor()));
        // without a fragment: a page that is scrolled to one takes no autofocus (HTML, 6.6.7)
        return to(collection, "?moved=" + asset + "&way=" + move);
    }
}
