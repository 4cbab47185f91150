package vn.lantoa.web.asset.page;

/**
 * An option of a form.
 *
 * @param group heading of its group; empty for none
 */
public record Option(String value, String label, String group) {
    Option(String value, String label) {
        this(value, label, "");
    }
}
