package vn.lantoa.organisation.partner;

/**
 * A partner in the list of all.
 *
 * @param demo whether it belongs to the demo
 * @param letIn whether its tokens are accepted now
 * @param contacts how many contacts it has
 * @param tokens how many valid tokens it has
 */
public record PartnerLine(
        PartnerDetail.Card card, boolean demo, boolean letIn, boolean suspended, long contacts, long tokens) {}
