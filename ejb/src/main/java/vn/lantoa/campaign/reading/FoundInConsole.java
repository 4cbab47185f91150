package vn.lantoa.campaign.reading;

import vn.lantoa.kernel.Slug;

/**
 * Object of the console whose name matches.
 *
 * @param key key from which the object's address is built
 * @param note distinguishes objects with the same name
 */
public record FoundInConsole(Group group, String key, String name, String note) {
    /** Kinds of objects that are searched by name, in the order of the answer. */
    public enum Group implements Slug {
        CAMPAIGN,
        COLLECTION,
        ORDER,
        PARTNER,
        OFFICER,
        ORGANISATION
    }
}
