package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.practice.NominationLine;
import vn.lantoa.coverage.practice.RankedNomination;

/** The API of nominations as good practice, for officers. */
@Path("/api/v1/coverage/practice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class NominationsApi {
    @Inject
    NominationModel model;

    @GET
    @Operation(
            summary = "Nominations of good practice in a year, ranked by evidence",
            description =
                    "Of one's own units, or of all with a role for the whole province. What the hub has seen goes before"
                            + " what was reported, that before what was declared; then how many units and places used it."
                            + " What was chosen is public at `/feeds/good-practice.json`.",
            operationId = "listNominations")
    @APIResponseSchema(value = NominationJson.Year.class, responseDescription = "The nominations")
    public NominationJson.Year list(@BeanParam NominationParameters chosen) {
        return NominationJson.Year.of(chosen.year(model.today()), model.read(chosen));
    }

    /** Nominations as JSON. */
    public static final class NominationJson {
        private NominationJson() {}

        /** The nominations of a year. */
        @Schema(name = "Nominations")
        @JsonbPropertyOrder({"year", "nominations"})
        public record Year(int year, @Schema(description = "Those with most evidence first") List<One> nominations) {
            static Year of(int year, List<RankedNomination> ranked) {
                return new Year(year, ranked.stream().map(One::of).toList());
            }
        }

        /** A nomination. */
        @Schema(name = "Nomination")
        @JsonbPropertyOrder({
            "id",
            "rank",
            "unit",
            "name",
            "task",
            "asset",
            "title",
            "text",
            "state",
            "reason",
            "decidedAt",
            "evidence"
        })
        public record One(
                String id,
                @Schema(description = "Missing where it was withdrawn; the same for what has the same evidence")
                        @Nullable Integer rank,
                @Schema(description = "Code of the unit", examples = "so-khcn") String unit,
                String name,
                @Schema(description = "Number of the task of the plan that it serves", examples = "1.4") String task,
                @Schema(description = "Id of what is nominated") String asset,
                @Schema(description = "Empty where it was removed by law") String title,
                @Schema(description = "What it did; empty where the asset was removed by law") String text,
                @Schema(description = "nominated, chosen, declined, withdrawn") String state,
                @Schema(description = "Of the decision; may be empty") String reason,
                @Nullable Instant decidedAt,
                Evidence evidence) {
            static One of(RankedNomination one) {
                var line = one.line();
                var said = line.said();
                var decision = line.decision();
                return new One(
                        line.id().toString(),
                        one.rank() == 0 ? null : one.rank(),
                        said.unitCode(),
                        said.unitName(),
                        said.task(),
                        line.what().asset().toString(),
                        line.what().title(),
                        said.text(),
                        said.state().slug(),
                        decision == null ? "" : decision.reason(),
                        decision == null ? null : decision.decidedAt(),
                        Evidence.of(line));
            }
        }

        /** The evidence for the asset in the nomination's year, in uses that count. */
        @Schema(name = "NominationEvidence")
        @JsonbPropertyOrder({"seen", "reported", "declared", "places", "units", "best"})
        public record Evidence(
                @Schema(description = "Seen by the hub itself") int seen,
                @Schema(description = "Reported by programs of partners") int reported,
                @Schema(description = "Declared by units, with a proof or without") int declared,
                @Schema(description = "Places where it was used") int places,
                @Schema(description = "Units that used it") int units,
                @Schema(description = "Where the best of it can be looked up; missing where there is no address")
                        @Nullable String best) {
            static Evidence of(NominationLine line) {
                var figures = line.figures();
                var best = line.best();
                var address = best == null || best.address().isEmpty() ? null : best.address();
                return new Evidence(
                        figures.seen(),
                        figures.reported(),
                        figures.declared(),
                        figures.places(),
                        figures.units(),
                        address);
            }
        }
    }
}
