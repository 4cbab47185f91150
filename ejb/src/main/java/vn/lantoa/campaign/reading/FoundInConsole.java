package vn.lantoa.campaign.reading;

import vn.lantoa.kernel.Slug;

/**
 * Something of the console whose name has what was looked for.
 *
 * @param key what its address is made of
 * @param note what tells it from others of the name
 */
public record FoundInConsole(Group group, String key, String name, String note) {
    /** The kinds of things that are looked for by name, in the order of the answer. */
    public enum Group implements Slug {
        CAMPAIGN,
        COLLECTION,
        ORDER,
        PARTNER,
        OFFICER,
        ORGANISATION
    }
}
