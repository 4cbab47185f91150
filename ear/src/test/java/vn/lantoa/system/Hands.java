package vn.lantoa.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The ways to use a page: with the mouse, or with the {@linkplain KeyboardHands keyboard only}. */
class Hands {
    protected final Page page;

    Hands(Page page) {
        this.page = page;
    }

    final Page page() {
        return page;
    }

    final void follow(String link) {
        activate(page.getByRole(AriaRole.LINK, linkTo(link)).first());
    }

    /** Returns the links with this name, with or without a count. */
    static Page.GetByRoleOptions linkTo(String name) {
        var words = name.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
        return new Page.GetByRoleOptions()
                .setName(Pattern.compile("^\\s*" + words + "(\\s*\\d+\\+? mục đang chờ)?\\s*$"));
    }

    final void press(String button) {
        activate(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    /** Opens the details under this summary. */
    final void unfold(String words) {
        activate(page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
    }

    /** Opens the menu of rare actions. */
    final void more() {
        activate(page.locator(".head-acts .menu > summary"));
    }

    final Locator field(String label) {
        return labelled(page, label);
    }

    /** Returns the field with this label, also if the label adds that the field is required. */
    static Locator labelled(Page page, String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[()]", "\\\\$0") + "(\\s+bắt buộc)?\\s*$"))
                .first();
    }

    /** Activates a link, a button, or a summary. */
    void activate(Locator target) {
        target.click();
    }

    void type(Locator field, String text) {
        field.fill(text);
    }

    void choose(Locator select, String label) {
        select.selectOption(new SelectOption().setLabel(label));
    }

    void tick(Locator box) {
        box.check();
    }

    void set(Locator field, LocalDateTime time) {
        field.fill(written(time));
    }

    /** The time as the value of a field. */
    static String written(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(time);
    }
}
