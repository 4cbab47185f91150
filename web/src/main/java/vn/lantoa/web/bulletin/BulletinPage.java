package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.lantoa.bulletin.BulletinBytes;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.LetOutBulletin;
import vn.lantoa.bulletin.Playout;
import vn.lantoa.bulletin.RecordPlayout;
import vn.lantoa.bulletin.WithdrawBulletin;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.RangedAnswer;

/** The page of one bulletin: its text and sound, release, withdrawal and play-outs. */
@Path("/console/bulletins/{bulletin}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulletinPage {
    @PathParam("bulletin")
    String bulletin = "";

    @Inject
    BulletinQueries queries;

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
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(page());
    }

    @GET
    @Path("sound")
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
    @Path("release")
    public Response release() {
        return done(() -> letOut.call(id(), form.text("basis"), form.actor()));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        return done(() -> {
            if (form.text("stop").isEmpty()) withdraw.call(id(), form.text("note"), form.actor());
            else withdraw.stop(id(), form.text("note"), form.actor());
        });
    }

    @POST
    @Path("playouts")
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
                .with("left", queries.holdLeft(one).toSeconds())
                .with("communes", named.isEmpty() ? communes.byCode() : OrganisationChoices.byCode(named))
                .with("playouts", queries.playouts(id(), form.actor()))
                .with("told", queries.notifications(one, form.actor()));
    }

    private Response done(Runnable action) {
        return form.done(action, "/console/bulletins/" + bulletin, () -> page());
    }

    private BulletinId id() {
        return BulletinId.parse(bulletin);
    }
}
