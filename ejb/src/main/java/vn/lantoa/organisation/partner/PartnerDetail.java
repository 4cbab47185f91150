package vn.lantoa.organisation.partner;

import java.util.List;
import vn.lantoa.organisation.OrganisationId;

/**
 * Details of a partner.
 *
 * @param demo whether this is a demo partner
 * @param letIn whether its tokens are accepted now
 * @param tokens the valid tokens, the newest first
 */
public record PartnerDetail(
        Card card,
        boolean demo,
        boolean letIn,
        PartnerTerms terms,
        List<KnownContact> contacts,
        List<TokenView> tokens) {
    /** Identity of a partner. */
    public record Card(PartnerId id, OrganisationId organisation, String code, String name) {}
}
