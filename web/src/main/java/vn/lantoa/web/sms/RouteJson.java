package vn.lantoa.web.sms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.gateway.BindType;
import vn.lantoa.sms.gateway.RouteSettings;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.web.request.RequestParsing;

/** Routes as JSON. */
final class RouteJson {
    private RouteJson() {}

    /** The settings of a route. */
    @Schema(name = "SmsRouteSettings")
    public record Settings(
            @Schema(description = "For people") @Nullable String name,
            @Nullable Host host,
            @Nullable Login login,
            @Nullable Speed speed,
            @Nullable Sender sender,
            @Nullable Coding coding,
            @Nullable Receipts receipts) {
        RouteSettings read() {
            var missing = Issues.none()
                    .when(host == null, "host", "missing")
                    .when(login == null, "login", "missing")
                    .when(speed == null, "speed", "missing")
                    .when(sender == null, "sender", "missing");
            if (host == null || login == null || speed == null || sender == null) throw new Rejected(missing);
            return new RouteSettings(
                    text(name),
                    host.read(),
                    login.read(),
                    new RouteSettings.Speed(number(speed.tps(), 0), number(speed.window(), 10)),
                    new RouteSettings.Sender(text(sender.address()), number(sender.ton(), 5), number(sender.npi(), 0)),
                    (coding == null ? new Coding(null, null) : coding).read(),
                    (receipts == null ? new Receipts(null, null, null, null) : receipts).read());
        }

        @Nullable Secret password() {
            return login == null || login.password() == null ? null : new Secret(login.password());
        }
    }

    /** The address of the company's server. */
    @Schema(name = "SmsRouteHost")
    public record Host(
            @Nullable String name,
            @Nullable Integer port,
            @Nullable Boolean tls,
            @Schema(
                            description =
                                    "Id of the telecom company that listens there, by whose tariff messages are priced;"
                                            + " without it none of the partners")
                    @Nullable String partner) {
        RouteSettings.Host read() {
            Function<String, Optional<UUID>> id = RequestParsing::uuid;
            var company = RequestParsing.optional("partner", partner, id);
            return new RouteSettings.Host(
                    text(name),
                    number(port, 2775),
                    tls == null || tls,
                    company == null ? null : new PartnerId(company));
        }
    }

    /** The hub's credentials. */
    @Schema(name = "SmsRouteLogin")
    public record Login(
            @Schema(description = "`transceiver`, `transmitter-and-receiver` or `transmitter`") @Nullable String bind,
            @Nullable String systemId,
            @Nullable String systemType,
            @Schema(description = "Written and never read back; without it the one that is there stays") @Nullable String password) {
        RouteSettings.Login read() {
            return new RouteSettings.Login(one("bind", bind, BindType.TRANSCEIVER), text(systemId), text(systemType));
        }
    }

    /** The rate limits. */
    @Schema(name = "SmsRouteSpeed")
    public record Speed(
            @Schema(description = "Parts a second at most") @Nullable Integer tps,
            @Schema(description = "Parts that may be unanswered at once") @Nullable Integer window) {}

    /** The sender shown on phones. */
    @Schema(name = "SmsRouteSender")
    public record Sender(
            @Nullable String address,
            @Schema(description = "Type of number; 5: a name") @Nullable Integer ton,
            @Schema(description = "Numbering plan; 0 for a name") @Nullable Integer npi) {}

    /** The encoding of texts in SMPP. */
    @Schema(name = "SmsRouteCoding")
    public record Coding(
            @Schema(description = "What data_coding 0 is: `gsm` or `latin1`") @Nullable String alphabet,
            @Schema(description = "How parts belong together: `udh`, `sar` or `payload`") @Nullable String concatenation) {
        RouteSettings.Coding read() {
            return new RouteSettings.Coding(
                    one("alphabet", alphabet, DefaultAlphabet.GSM),
                    one("concatenation", concatenation, Concatenation.UDH));
        }
    }

    /** The settings of delivery receipts. */
    @Schema(name = "SmsRouteReceipts")
    public record Receipts(
            @Schema(description = "How message ids are written in answers: `text`, `decimal` or `hex`") @Nullable String answerIds,
            @Schema(description = "How they are written in receipts") @Nullable String receiptIds,
            @Schema(description = "How long a receipt is waited for") @Nullable Integer hours,
            @Schema(description = "First words of a message with which its sender wants no more") @Nullable List<String> stopWords) {
        RouteSettings.Receipts read() {
            return new RouteSettings.Receipts(
                    one("answerIds", answerIds, RouteSettings.MessageIdForm.TEXT),
                    one("receiptIds", receiptIds, RouteSettings.MessageIdForm.TEXT),
                    number(hours, 48),
                    stopWords == null ? List.of("TC", "STOP", "HUY") : RequestParsing.list("stopWords", stopWords));
        }
    }

    /** Request body that switches a route on or off. */
    @Schema(name = "SmsRouteTurn")
    public record Turn(@Nullable Boolean on) {}

    private static <E extends Enum<E>> E one(String field, @Nullable String said, E otherwise) {
        return said == null ? otherwise : RequestParsing.required(field, said, otherwise.getDeclaringClass());
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    private static int number(@Nullable Integer said, int otherwise) {
        return said == null ? otherwise : said;
    }
}
