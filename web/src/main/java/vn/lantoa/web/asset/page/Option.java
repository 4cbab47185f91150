package vn.lantoa.web.asset.page;

/**
 * A choice of a form.
 *
 * @param group heading of its group; empty where there is none
 */
public record Option(String value, String label, String group) {
    Option(String value, String label) {
        this(value, label, "");
    }
}
