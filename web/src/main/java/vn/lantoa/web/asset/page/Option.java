package vn.lantoa.web.asset.page;

/**
 * An option of a form.
 *
 * @param group heading of the option's group; empty for none
 */
public record Option(String value, String label, String group) {
    Option(String value, String label) {
        this(value, label, "");
    }
}
