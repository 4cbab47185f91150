package vn.lantoa.web.distribution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.entitlement.Entitlement;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.ShownOnce;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.KnownContact;
import vn.lantoa.organisation.partner.PartnerDetail;
import vn.lantoa.organisation.partner.PartnerTerms;
import vn.lantoa.organisation.partner.TokenView;

/** Partners as JSON: kinds as slugs, times in RFC 3339. All request members may be missing. */
final class PartnerJson {
    private PartnerJson() {}

    /** A partner in a list. */
    @Schema(name = "PartnerLine")
    public record Line(String id, String code, String name, boolean letIn) {
        static Line of(PartnerDetail.Card card, boolean letIn) {
            return new Line(card.id().toString(), card.code(), card.name(), letIn);
        }
    }

    /** All partners. */
    @Schema(name = "Partners")
    public record All(List<Line> partners) {}

    /** One partner with all its details. */
    @Schema(name = "Partner")
    public record Whole(
            Line partner,
            @Schema(ref = "PartnerTerms") PartnerTerms terms,
            List<Contact> contacts,
            List<Entitlement> entitlements,
            boolean keepsEmbargoes,
            @Schema(description = "sms, loudspeaker, radio") List<String> outlets,
            List<TokenView> tokens) {}

    /** Request body with the organisation that becomes a partner. */
    @Schema(name = "NewPartner")
    public record New(@Schema(description = "Code of the organisation") @Nullable String organisation) {}

    /** The terms of a partner. */
    @Schema(name = "PartnerTerms")
    public record Terms(
            @Nullable Boolean suspended,
            @Schema(description = "From then on the tokens are nobody's; none: no end is set") @Nullable String expiresAt,
            @Schema(description = "CIDR (RFC 4632); none: from anywhere") @Nullable List<String> networks,
            @Nullable Integer requestsPerMinute) {}

    /** The outlets through which a partner itself reaches people; all other outlets are closed. */
    @Schema(name = "PartnerOutlets")
    public record OpenOutlets(@Schema(description = "sms, loudspeaker, radio") @Nullable List<String> outlets) {}

    /** A contact. */
    @Schema(name = "PartnerContact")
    public record Contact(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Schema(description = "recall, technical, editorial, leading") @Nullable List<String> duties) {
        static Contact of(KnownContact known) {
            var contact = known.contact();
            return new Contact(
                    known.id().toString(),
                    contact.name(),
                    contact.email(),
                    contact.phone(),
                    contact.duties().stream().map(Slug::slug).toList());
        }
    }

    /** The scope of an entitlement. An empty or missing list means all. */
    @Schema(name = "EntitlementScope")
    public record Scope(
            @Schema(description = "Slugs of kinds") @Nullable List<String> kinds,
            @Nullable List<String> topics,
            @Schema(description = "BCP 47 tags") @Nullable List<String> languages,
            @Schema(description = "web, press, social, screen, loudspeaker, radio, reading") @Nullable List<String> receivers,
            @Schema(description = "Whether the files that agencies uploaded are among it") @Nullable Boolean originals) {}

    /** Whether the embargo agreement is signed. */
    @Schema(name = "EmbargoAgreement")
    public record Agreement(@Nullable Boolean signed) {}

    /** Request body of a new token. */
    @Schema(name = "NewPartnerToken")
    public record NewToken(
            @Nullable String label,
            @Nullable Integer days,
            @Schema(description = "`api` (also if nothing is said), or `feed` for the address of a private feed")
                    @Nullable String purpose) {}

    /** Request body of a token rotation. */
    @Schema(name = "TokenRotation")
    public record Rotation(
            @Schema(description = "For how many days the new one is good") @Nullable Integer days,
            @Schema(description = "For how many days the old one still is") @Nullable Integer overlapDays) {}

    /** A new token with its value, which is shown only once. */
    @ShownOnce
    @Schema(name = "IssuedPartnerToken")
    public record Issued(
            String id,
            String purpose,
            String token,
            String expiresAt,
            @Schema(description = "Where the private feed stands, in each format") List<String> feeds) {
        static Issued of(IssuedToken issued, HubAddress address) {
            return new Issued(
                    issued.id().toString(),
                    issued.purpose().slug(),
                    issued.value().value(),
                    issued.expiresAt().toString(),
                    PartnerTokenForm.addresses(issued, address));
        }
    }
}
