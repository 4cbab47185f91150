package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import vn.lantoa.distribution.delivery.ReadDeadDeliveries;
import vn.lantoa.outbox.OutboxMessageId;
import vn.lantoa.platform.CheckReadiness;
import vn.lantoa.platform.ListParked;
import vn.lantoa.platform.ReadMeasures;
import vn.lantoa.platform.ReadMeasures.MeasureLine;
import vn.lantoa.platform.RequeueParked;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** The operator's page: monitored measures, and actions to retry what failed. */
@Path("/console/operation")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperationPages {
    @Inject
    CheckReadiness readiness;

    @Inject
    ReadMeasures measures;

    @Inject
    PageWords words;

    @Inject
    ReadDeadDeliveries dead;

    @Inject
    ListParked listParked;

    @Inject
    RequeueParked requeueParked;

    @Inject
    CurrentActor current;

    @GET
    public Page show() {
        var parked = listParked.call(current.actor());
        var watched = measures.call(current.actor()).stream()
                .map(line -> MeasureRow.of(line, words))
                .toList();
        return Page.of("outbox/operation.ftlh")
                .with("checks", readiness.call().checks())
                .with("measures", watched)
                .with("parked", parked)
                .with("dead", dead.call(current.actor()));
    }

    @POST
    @Path("parked/{message}")
    public Response requeue(@PathParam("message") UUID message) {
        requeueParked.call(current.actor(), new OutboxMessageId(message));
        return Page.seeOther("/console/operation");
    }

    /**
     * A measure as the operator's page shows it, with values as text.
     *
     * @param now current value; empty if there is none
     */
    public record MeasureRow(MeasureLine line, String now, String threshold) {
        static MeasureRow of(MeasureLine line, PageWords words) {
            var measure = line.measure();
            var present = line.now();
            return new MeasureRow(
                    line,
                    present == null ? "" : written(line, present, words),
                    measure.hasThreshold() ? written(line, measure.threshold(), words) : "");
        }

        private static String written(MeasureLine line, double value, PageWords words) {
            var rounded = BigDecimal.valueOf(value).setScale(value < 10 ? 1 : 0, RoundingMode.HALF_UP);
            return words.text("measure-unit." + line.measure().unit(), words.amount(rounded));
        }
    }
}
