package vn.lantoa.organisation.partner;

/**
 * Partner in the list of all partners.
 *
 * @param demo whether this is a demo partner
 * @param letIn whether its tokens are accepted now
 * @param contacts the number of contacts
 * @param tokens the number of valid tokens
 */
public record PartnerLine(
        PartnerDetail.Card card, boolean demo, boolean letIn, boolean suspended, long contacts, long tokens) {}
