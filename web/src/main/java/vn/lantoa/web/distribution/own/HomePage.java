package vn.lantoa.web.distribution.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import vn.lantoa.distribution.entitlement.PreviewEntitlements;
import vn.lantoa.distribution.entitlement.ReadEntitlements;
import vn.lantoa.distribution.reading.ReadReadings;
import vn.lantoa.distribution.recall.RecallState;
import vn.lantoa.distribution.recall.board.ReadOwnRecalls;
import vn.lantoa.distribution.usage.ReadUsage;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.web.distribution.partner.EntitlementWords;

/** The first page of a partner: open tasks, entitlements, and ways to read. */
@Path("/partner")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomePage {
    @Inject
    Visitor visitor;

    @Inject
    ReadEntitlements entitlements;

    @Inject
    PreviewEntitlements preview;

    @Inject
    ReadReadings readings;

    @Inject
    ReadOwnRecalls recalls;

    @Inject
    EntitlementWords words;

    @Inject
    ReadUsage usage;

    @Inject
    ChangeHead head;

    @GET
    public Response home() {
        var partner = visitor.partner();
        var model = new HashMap<String, Object>(words.choices());
        var held = entitlements.call(visitor.actor(), partner);
        model.put("given", words.given(held));
        model.put("keepsEmbargoes", held.keepsEmbargoes());
        model.put("preview", preview.call(visitor.actor(), partner, null));
        model.put("readings", readings.call(visitor.actor(), partner));
        model.put("head", head.seq());
        model.put("usage", usage.call(visitor.actor(), partner));
        model.put(
                "openRecalls",
                recalls.call(visitor.actor()).stream()
                        .filter(one -> one.row().state() != RecallState.ACKNOWLEDGED)
                        .toList());
        return visitor.page("distribution/own/home.ftlh", model);
    }
}
