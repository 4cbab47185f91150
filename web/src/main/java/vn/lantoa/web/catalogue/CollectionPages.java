package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.ListAssets;
import vn.lantoa.catalogue.AddToCollection;
import vn.lantoa.catalogue.ArrangeCollection;
import vn.lantoa.catalogue.ArrangeCollection.Move;
import vn.lantoa.catalogue.BeginCollection;
import vn.lantoa.catalogue.ChangeCollection;
import vn.lantoa.catalogue.CollectionId;
import vn.lantoa.catalogue.CollectionMember;
import vn.lantoa.catalogue.DropCollection;
import vn.lantoa.catalogue.ReadCollection;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.asset.page.AssetChoice;
import vn.lantoa.web.asset.page.ChosenAssets;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The pages of an officer's agencies' collections, and the forms that create, fill, arrange, open and delete one. */
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
    ChangeCollection change;

    @Inject
    DropCollection drop;

    @Inject
    AddToCollection add;

    @Inject
    ArrangeCollection arrange;

    @Inject
    OwnOrganisations own;

    @Inject
    AssetChoice choice;

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

    /** Returns the page of the collection, with the assets last moved or added marked. */
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
                    var command = new BeginCollection.Command(organisation, form.text("name"), form.actor());
                    return to(begin.call(command), "");
                },
                this::page);
    }

    @POST
    @Path("{collection}")
    public Response change(@PathParam("collection") UUID id) {
        var collection = new CollectionId(id);
        change.call(new ChangeCollection.Command(
                collection, form.text("name"), form.isTicked("open"), form.actor()));
        return to(collection, "");
    }

    @POST
    @Path("{collection}/drop")
    public Response drop(@PathParam("collection") UUID id) {
        drop.call(new CollectionId(id), form.actor());
        return Page.seeOther(PATH);
    }

    /** Adds the assets chosen in the library to a collection. */
    @POST
    @Path("assets")
    public Response add(@BeanParam ChosenAssets chosen) {
        var collection =
                new CollectionId(RequestParsing.required("collection", form.text("collection"), RequestParsing::uuid));
        var added = add.call(new AddToCollection.Command(collection, choice.of(chosen), form.actor()));
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
    public Response arrange(@PathParam("collection") UUID id) {
        // reports a deleted collection even if form fields are missing
        var collection =
                read.call(new CollectionId(id), form.actor()).collection().id();
        var asset = RequestParsing.chosen("asset", form.all("asset"), ListAssets.MOST, AssetId::parse)
                .get(0);
        var move = RequestParsing.required("move", form.text("move"), text -> Stream.of(Move.values())
                .filter(one -> one.name().equals(text))
                .findFirst());
        arrange.call(new ArrangeCollection.Command(collection, asset, move, form.actor()));
        // without a fragment: browsers ignore autofocus on a page opened at a fragment (HTML, 6.6.7)
        return to(collection, "?moved=" + asset + "&way=" + move);
    }

    private static Response to(CollectionId collection, String more) {
        return Page.seeOther(PATH + "/" + collection + more);
    }

    private Page page() {
        return Page.of("catalogue/collections.ftlh")
                .with("collections", read.list(form.actor()))
                .with(
                        "agencies",
                        own.readable().stream()
                                .collect(toMap(one -> one.id().toString(), OrganisationView::name)))
                .with("organisations", own.all());
    }
}
