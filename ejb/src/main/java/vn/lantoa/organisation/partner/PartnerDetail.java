package vn.lantoa.organisation.partner;

import java.util.List;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.token.TokenView;

/**
 * The details of one partner.
 *
 * @param demo whether it belongs to the demo
 * @param letIn whether its tokens are accepted now
 * @param tokens the valid ones, the newest first
 */
public record PartnerDetail(
        Card card,
        boolean demo,
        boolean letIn,
        PartnerTerms terms,
        List<KnownContact> contacts,
        List<TokenView> tokens) {
    public PartnerDetail {
        contacts = List.copyOf(contacts);
        tokens = List.copyOf(tokens);
    }

    /** The identity of a partner. */
    public record Card(PartnerId id, OrganisationId organisation, String code, String name) {}
}
