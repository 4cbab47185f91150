package vn.lantoa.campaign.errand;

/**
 * How far an errand is. WAITING -&gt; PLACED | REFUSED, once. Of an item that was called off it waits for the item to come back.
 */
public enum ErrandState {
    /** Its item is not out, or the campaign waits. */
    WAITING,
    /** It was placed. */
    PLACED,
    /** It could not be; somebody has to place it by hand. */
    REFUSED
}
