package vn.lantoa.web.catalogue;

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
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.catalogue.AddToCollection;
import vn.lantoa.catalogue.ArrangeCollection;
import vn.lantoa.catalogue.ChangeCollection;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.DropCollection;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The forms that change, fill, arrange and delete a collection. */
@Path("/console/collections")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CollectionChanges {
    @Inject
    ReadCollection read;

    @Inject
    ChangeCollection change;

    @Inject
    DropCollection drop;

    @Inject
    AddToCollection add;

    @Inject
    ArrangeCollection arrange;

    @Inject
    AssetChoice choice;

    @Inject
    TypedForm form;

    @POST
    @Path("{collection}")
    public Response change(@PathParam("collection") UUID id) {
        var collection = new CollectionId(id);
        change.call(new ChangeCollection.Command(collection, form.text("name"), form.isTicked("open"), form.actor()));
        return CollectionPages.to(collection, "");
    }

    @POST
    @Path("{collection}/drop")
    public Response drop(@PathParam("collection") UUID id) {
        drop.call(new CollectionId(id), form.actor());
        return Page.seeOther("/console/collections");
    }

    /** Adds the assets chosen in the library to a collection. */
    @POST
    @Path("assets")
    public Response add(@BeanParam ChosenAssets chosen) {
        var collection =
                new CollectionId(RequestParsing.required("collection", form.text("collection"), RequestParsing::uuid));
        var added = add.call(collection, choice.of(chosen), form.actor());
        return CollectionPages.to(collection, "?added=" + added);
    }

    /** Redirects to the library, for browsers that reload the address of a rejected form. */
    @GET
    @Path("assets")
    public Response library() {
        return Page.seeOther("/console/assets");
    }

    /** Moves an asset and redirects to the button with which it was moved. */
    @POST
    @Path("{collection}/order")
    public Response arrange(@PathParam("collection") UUID id) {
        // reports a deleted collection even if form fields are missing
        var collection =
                read.call(new CollectionId(id), form.actor()).collection().id();
        var asset = RequestParsing.chosen("asset", form.all("asset"), ListAssets.MOST, AssetId::parse)
                .get(0);
        var move = RequestParsing.required("move", form.text("move"), text -> Stream.of(ArrangeCollection.Move.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
        arrange.call(new ArrangeCollection.Command(collection, asset, move, form.actor()));
        // without a fragment: browsers ignore autofocus on a page opened at a fragment (HTML, 6.6.7)
        return CollectionPages.to(collection, "?moved=" + asset + "&way=" + move);
    }
}
