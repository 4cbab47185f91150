package vn.lantoa.web.asset.page;

/**
 * Something that can be chosen.
 *
 * @param group heading it stands under; empty where there is none
 */
public record Option(String value, String label, String group) {
    Option(String value, String label) {
        this(value, label, "");
    }
}
