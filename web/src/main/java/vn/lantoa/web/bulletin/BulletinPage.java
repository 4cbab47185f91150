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
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.LetOutBulletin;
import vn.lantoa.bulletin.WithdrawBulletin;
import vn.lantoa.bulletin.feed.BulletinBytes;
import vn.lantoa.bulletin.notice.ReadNotifications;
import vn.lantoa.bulletin.playout.Playout;
import vn.lantoa.bulletin.playout.ReadPlayouts;
import vn.lantoa.bulletin.playout.RecordPlayout;
import vn.lantoa.web.header.ContentDisposition;
import vn.lantoa.web.header.RangedAnswer;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** The page of one bulletin: read, hear, release and withdraw it, and see its play-outs. */
@Path("/console/bulletins/{bulletin}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BulletinPage {
    private static final String TEMPLATE = "bulletin/bulletin.ftlh";

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
    ReadPlayouts playouts;

    @Inject
    ReadNotifications notifications;

    @Inject
    BulletinBytes bytes;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    @GET
    public Page show() {
        return form.empty(TEMPLATE, model());
    }

    @GET
    @Path("sound")
    @Produces("audio/*")
    public Response sound(@Context Request request, @Context HttpHeaders headers) {
        var sound = bytes.preview(id(), current.actor());
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
        return done(() -> letOut.call(new LetOutBulletin.Command(id(), form.text("basis"), current.actor())));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        return done(() -> withdraw.call(new WithdrawBulletin.Command(id(), form.text("note"), current.actor())));
    }

    @POST
    @Path("playouts")
    public Response record() {
        return done(() -> record.call(
                new Playout(
                        id(),
                        form.text("commune"),
                        form.text("place"),
                        form.moment("playedAt", zone),
                        form.one("outcome", Playout.Outcome.class),
                        seconds(),
                        form.text("playNote")),
                current.actor()));
    }

    private int seconds() {
        var text = form.text("seconds");
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private Response done(Runnable action) {
        return form.answer(
                () -> {
                    action.run();
                    return Response.seeOther(URI.create("/console/bulletins/" + bulletin))
                            .build();
                },
                TEMPLATE,
                this::model);
    }

    private Map<String, ?> model() {
        var one = queries.get(id(), current.actor());
        var communes = one.plan().communes().isEmpty()
                ? queries.communes()
                : one.plan().communes();
        return Map.of(
                "one",
                one,
                "own",
                queries.isOwn(one, current.actor()),
                "communes",
                OrganisationChoices.byCode(communes),
                "playouts",
                playouts.of(id(), current.actor()),
                "told",
                notifications.of(id(), current.actor()));
    }

    private BulletinId id() {
        return BulletinId.parse(bulletin);
    }
}
