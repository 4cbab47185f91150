package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.speaker.AskSpeaker;
import vn.lantoa.asset.speaker.RecordSpeakerVerdict;
import vn.lantoa.asset.speaker.ReviewId;
import vn.lantoa.asset.speaker.SpeakerVerdict;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The pages of language reviews: the speakers asked about a version, and their verdicts. */
@Path("/console/assets/{id}/versions/{n}/speakers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {
    @Inject
    AskSpeaker ask;

    @Inject
    RecordSpeakerVerdict verdicts;

    @Inject
    CurrentActor current;

    @POST
    public Response ask(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @FormParam("speakerName") @DefaultValue("") String name,
            @FormParam("speakerFunction") @DefaultValue("") String function,
            @FormParam("note") @DefaultValue("") String note) {
        var asset = AssetId.parse(id);
        ask.call(new AskSpeaker.Command(asset, number, name, function, note, current.actor()));
        return back(asset, number);
    }

    @POST
    @Path("{asked}")
    public Response answered(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @PathParam("asked") String asked,
            @FormParam("verdict") @Nullable String verdict,
            @FormParam("note") @DefaultValue("") String note) {
        var asset = AssetId.parse(id);
        var answer = RequestParsing.required("verdict", verdict, SpeakerVerdict.class);
        verdicts.call(
                new RecordSpeakerVerdict.Command(asset, number, ReviewId.parse(asked), answer, note, current.actor()));
        return back(asset, number);
    }

    private static Response back(AssetId asset, int number) {
        return DraftPages.seeOther(asset, "/versions/" + number + "#speakers");
    }
}
