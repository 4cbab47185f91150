package vn.lantoa.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A person without a mouse: moves with Tab only. */
final class KeyboardHands extends Hands {
    /** More than any page of the console has. */
    private static final int MOST_STEPS = 400;

    private static final int MOST_OPTIONS = 250;

    KeyboardHands(Page page) {
        super(page);
    }

    @Override
    void activate(Locator target) {
        reach(target);
        page.keyboard().press("Enter");
    }

    @Override
    void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    @Override
    void choose(Locator select, String label) {
        reach(select);
        page.keyboard().press("Home");
        for (int i = 0; i < MOST_OPTIONS; i++) {
            var chosen = (String) select.evaluate("one => one.selectedOptions[0].label.trim()");
            if (chosen.equals(label)) return;
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("nothing to choose is called " + label);
    }

    @Override
    void tick(Locator box) {
        reach(box);
        if (!box.isChecked()) page.keyboard().press("Space");
    }

    /** Day, month, year, hour and minute are separate Tab stops. */
    @Override
    void set(Locator field, LocalDateTime time) {
        reach(field);
        for (var part :
                DateTimeFormatter.ofPattern("MM dd yyyy hh mm a").format(time).split(" ")) {
            page.keyboard().type(part);
            // a year may have six digits, so the field waits for more
            if (part.length() == 4) page.keyboard().press("ArrowRight");
        }
    }

    private void reach(Locator target) {
        target.waitFor();
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((Boolean) target.evaluate("one => one === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tabulator does not lead to " + target);
    }
}
