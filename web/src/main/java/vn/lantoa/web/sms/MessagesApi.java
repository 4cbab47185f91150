package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.sms.order.FormView;
import vn.lantoa.sms.order.MessageStudio;
import vn.lantoa.sms.order.MessageTemplate;
import vn.lantoa.sms.order.SmsTariff;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.RequestParsing;

/** The API of messages for telecom companies, which are assets of the kind {@code sms-text}. */
@Path("/api/v1/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
public class MessagesApi {
    @Inject
    MessageRequests requests;

    @Inject
    MessageStudio studio;

    @GET
    @Path("templates")
    @Operation(summary = "The templates with their typed fields", operationId = "listMessageTemplates")
    @APIResponse(
            responseCode = "200",
            description = "All of them; `type` is `TEXT`, `DATE` (ISO), `TIME` (ISO) or `LINK` (https)")
    public List<MessageTemplate> templates() {
        return studio.templates();
    }

    @POST
    @Path("measurements")
    @Operation(
            summary = "What a text takes in its three forms",
            description = "`marked`, `unmarked` and `shortened`; keeps nothing. Parts and units after 3GPP TS 23.038"
                    + " and 23.040 with a reference of 8 bits. Officers are shown what each form costs at each telecom"
                    + " company by its tariff of today, or by the prices of the request where it has none.",
            operationId = "measureMessage")
    @APIResponse(responseCode = "200", description = "The forms side by side")
    public List<FormView> measure(MessageBody body) {
        return requests.forms(text(body), body.tariff(), body.numbers());
    }

    @POST
    @Operation(
            summary = "Begins a message",
            description = "An asset of the kind `sms-text` with a draft, which begins with the caller's last choices of"
                    + " creator, licence and credit, and is completed, sealed, approved and released like any other.",
            operationId = "createMessage")
    @APIResponseSchema(
            value = WrittenMessage.class,
            responseDescription = "Begun; Location is the address of the message",
            responseCode = "201")
    public Response create(MessageBody body) {
        var title = body.title() == null ? "" : body.title();
        var asset = requests.write(body.organisation(), body.language(), title, text(body), DraftChange.NONE);
        return Created.at("/api/v1/messages/" + asset, requests.read(asset, Optional.empty()));
    }

    @GET
    @Path("{asset}")
    @Operation(
            summary = "A message in its three forms",
            description = "That of the draft, or of the sealed `version`.",
            operationId = "readMessage")
    @APIResponse(responseCode = "200", description = "The message")
    public WrittenMessage read(@PathParam("asset") String asset, @QueryParam("version") @Nullable Integer version) {
        return requests.read(AssetId.parse(asset), Optional.ofNullable(version));
    }

    private String text(MessageBody body) {
        return requests.text(body.text(), body.template(), RequestParsing.map("fields", body.fields()));
    }

    /** Request body of a message: its text, or a template with values; and options. */
    @Schema(name = "Message")
    public record MessageBody(
            @Schema(description = "Code of the organisation it belongs to; without it the officer's own") @Nullable String organisation,
            @Schema(description = "BCP 47 tag; without it Vietnamese", examples = "vi") @Nullable String language,
            @Schema(description = "What officers call it") @Nullable String title,
            @Schema(description = "The message; not with `template`") @Nullable String text,
            @Schema(description = "Slug of a template") @Nullable String template,
            @Schema(description = "Values of the template's fields, by name") @Nullable Map<String, String> fields,
            @Schema(description = "Prices of a part, and to how many numbers it goes") @Nullable Price price) {

        /**
         * The contract prices.
         *
         * @param gsm7 dong per part in the GSM alphabet
         * @param ucs2 dong per part in UTF-16
         * @param numbers number of recipients
         */
        @Schema(name = "MessagePrice")
        public record Price(@Nullable BigDecimal gsm7, @Nullable BigDecimal ucs2, @Nullable Long numbers) {}

        SmsTariff tariff() {
            return price == null ? Prices.tariff(null, null) : Prices.tariff(price.gsm7(), price.ucs2());
        }

        long numbers() {
            return price == null || price.numbers() == null ? 1 : price.numbers();
        }
    }
}
