package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.lantoa.bulletin.BulletinBytes;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.LetOutBulletin;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.bulletin.Playout;
import vn.lantoa.bulletin.RecordPlayout;
import vn.lantoa.bulletin.WithdrawBulletin;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/**
 * The list of the bulletins of an officer's organisations by commune, the form for a new one, and the page of one
 * bulletin: its text and sound, release, withdrawal and play-outs.
 */
@Path("/console/bulletins")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulletinPages {
    @PathParam("bulletin")
    @DefaultValue("")
    String bulletin = "";

    @Inject
    BulletinQueries queries;

    @Inject
    MakeBulletin make;

    @Inject
    LetOutBulletin letOut;

    @Inject
    WithdrawBulletin withdraw;

    @Inject
    RecordPlayout record;

    @Inject
    BulletinBytes bytes;

    @Inject
    CommuneChoices communes;

    @Inject
    BulletinForm bulletinForm;

    @Inject
    TypedForm form;

    @Inject
    HubAddress hub;

    @GET
    public Page list(@QueryParam("commune") @DefaultValue("") String commune) {
        var all = queries.list(form.actor());
        var feed = hub.of("/feeds/bulletins-" + (commune.isEmpty() ? "radio" : commune) + ".rss");
        return Page.of("bulletin/list.ftlh")
                .with("bulletins", commune.isEmpty() ? all : of(all, commune))
                .with("commune", commune)
                .with("communes", communes.byCode())
                .with("feed", feed.toString());
    }

    @GET
    @Path("new")
    public Page form(@QueryParam("asset") @DefaultValue("") String asset) {
        return form.empty(bulletinForm.page(asset, form.actor()));
    }

    @POST
    public Response make() {
        var asset = form.text("asset");
        if (!form.text("cut").isEmpty()) {
            var page = bulletinForm.page(asset, form.actor());
            return form.again(page.template(), page.model()).shown();
        }
        return form.answer(
                () -> {
                    var id = make.call(bulletinForm.read(asset, form.actor()));
                    return Page.seeOther("/console/bulletins/" + id);
                },
                () -> bulletinForm.page(asset, form.actor()));
    }

    /** Returns the fragment with the estimated length, which the page loads when sentences are ticked. */
    @POST
    @Path("length")
    public Page length() {
        return bulletinForm.length("bulletin/length.ftlh", form.text("asset"), form.actor());
    }

    @GET
    @Path("{bulletin}")
    public Page show() {
        return form.empty(page());
    }

    @GET
    @Path("{bulletin}/sound")
    @Produces("audio/*")
    public Response sound(@Context Request request, @Context HttpHeaders headers) {
        var sound = bytes.preview(id(), form.actor());
        return new RangedAnswer(
                        request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        ContentDisposition.inline("bulletin." + sound.extension()))
                                .header("Cross-Origin-Resource-Policy", "same-origin"))
                .of(
                        sound.sha256(),
                        sound.bytes(),
                        sound.mediaType(),
                        (from, length) -> bytes.open(sound, from, length));
    }

    @POST
    @Path("{bulletin}/release")
    public Response release() {
        return done(() -> letOut.call(new LetOutBulletin.Command(id(), form.text("basis"), form.actor())));
    }

    @POST
    @Path("{bulletin}/withdrawal")
    public Response withdraw() {
        return done(() -> withdraw.call(new WithdrawBulletin.Command(id(), form.text("note"), form.actor())));
    }

    @POST
    @Path("{bulletin}/playouts")
    public Response record() {
        return done(() -> record.call(
                new Playout(
                        id(),
                        form.text("commune"),
                        form.text("place"),
                        form.moment("playedAt"),
                        form.one("outcome", Playout.Outcome.class),
                        form.number("seconds", 0),
                        form.text("playNote")),
                form.actor()));
    }

    private Page page() {
        var one = queries.get(id(), form.actor());
        var named = one.plan().communes();
        return Page.of("bulletin/bulletin.ftlh")
                .with("one", one)
                .with("own", queries.isOwn(one, form.actor()))
                .with("communes", named.isEmpty() ? communes.byCode() : OrganisationChoices.byCode(named))
                .with("playouts", queries.playouts(id(), form.actor()))
                .with("told", queries.notifications(one, form.actor()));
    }

    private static List<BulletinView> of(List<BulletinView> all, String commune) {
        return all.stream()
                .filter(one -> one.plan().communes().stream()
                        .anyMatch(unit -> unit.code().equals(commune)))
                .toList();
    }

    private Response done(Runnable action) {
        return form.done(action, "/console/bulletins/" + bulletin, () -> page());
    }

    private BulletinId id() {
        return BulletinId.parse(bulletin);
    }
}
