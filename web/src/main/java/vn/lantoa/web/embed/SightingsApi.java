package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.sighting.PageSeen;
import vn.lantoa.embed.sighting.ReadSightings;
import vn.lantoa.embed.sighting.ReportSightings;
import vn.lantoa.embed.sighting.SightingLine;
import vn.lantoa.kernel.Issues;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of sightings: portal plugins report sightings, officers read them. */
@Path("/api/v1/sightings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "embed")
public class SightingsApi {
    @Inject
    CurrentActor current;

    @Inject
    ReportSightings report;

    @Inject
    ReadSightings read;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @POST
    @Operation(
            summary = "A partner's portal reports on which of its pages it shows what",
            description =
                    "At most 500 lines. `day` and `views` may be left out: today, not counted. Query and fragment of"
                            + " a page are dropped. Reporting again is harmless: the greater number of a day stays.",
            operationId = "reportSightings")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponseSchema(
            value = Taken.class,
            responseCode = "200",
            responseDescription = "How many lines were taken; those of what was never public are not")
    public Taken report(SightingsBody body) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Taken(report.call(current.actor(), body.seen(today)));
    }

    /** Number of accepted lines. */
    @Schema(name = "SightingsTaken")
    public record Taken(int taken) {}

    @GET
    @Operation(
            summary = "Where what my organisations made was seen in the last thirty days",
            description = "`way` is `frame` (by the host of the site around), `page` (reported by a portal) or `paper`"
                    + " (scans by place). `stale` says that something else is public by now, or nothing.",
            operationId = "listSightings")
    @APIResponse(
            responseCode = "200",
            description = "At most 200 lines, the latest first",
            content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public List<SightingLine> list(@QueryParam("asset") @Nullable String asset) {
        return read.list(current.actor(), asset == null ? null : AssetId.parse(asset));
    }

    /** Request body with the report of a portal's plugin. */
    public record SightingsBody(@Nullable List<Line> sightings) {
        /** A page with an embed. */
        public record Line(
                @Nullable String asset,
                @Nullable Integer version,
                @Nullable String page,
                @Nullable String day,
                @Nullable Long views) {}

        List<PageSeen> seen(LocalDate today) {
            var lines = RequestParsing.list("sightings", sightings);
            var issues = Issues.none();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                issues = issues.when(!isId(line.asset()), "sightings[" + i + "].asset", "not-an-id")
                        .when(
                                line.day() != null
                                        && RequestParsing.day(line.day()).isEmpty(),
                                "sightings[" + i + "].day",
                                "not-a-date",
                                String.valueOf(line.day()));
            }
            issues.throwIfAny();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> seen(lines.get(i), today))
                    .toList();
        }

        private static PageSeen seen(Line line, LocalDate today) {
            return new PageSeen(
                    AssetId.parse(String.valueOf(line.asset())),
                    line.version() == null ? 0 : line.version(),
                    line.page() == null ? "" : line.page(),
                    line.day() == null ? today : RequestParsing.day(line.day()).orElse(today),
                    line.views() == null ? 0 : line.views());
        }

        private static boolean isId(@Nullable String text) {
            return text != null
                    && text.length() == 36
                    && RequestParsing.uuid(text).isPresent();
        }
    }
}
