package vn.lantoa.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scripts show an error when the hub refuses or answers late. The pages have only the markup that a script needs. */
class ScriptFailuresJourney {
    private final BrowserContext desk = TheBrowser.desk();
    private final Page page = desk.newPage();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void evidence_that_does_not_load_opens_as_a_page() {
        open(
                "coverage",
                """
                <table class="matrix"><tr><td><a href="/console/coverage/cell">1</a></td></tr></table>
                <aside class="drawer" hidden><a href="#">.</a><button>x</button><p class="drawer-body"></p></aside>""");
        // nobody is signed in
        page.click("td a");
        page.waitForURL("**/signin?next=*");
    }

    @Test
    void details_that_do_not_load_open_as_a_page() {
        open(
                "library",
                """
                <input type="checkbox" id="keys-on">
                <div><ul id="library"><li class="tile"><a href="/console/assets/1" data-asset="1">.</a>
                <a href="/console/assets?show=1" data-details="1">i</a></li></ul>
                <aside id="details" tabindex="-1" hidden><p id="details-body"></p></aside></div>""");
        page.click("[data-details]");
        page.waitForURL("**/signin?next=*show*");
    }

    @Test
    void suggestions_that_come_after_the_focus_left_stay_closed() {
        var held = new ArrayList<Route>();
        page.route("**/search/suggest*", held::add);
        open("suggest", "<form role=search><input name=q></form><button>next</button>");
        page.click("input");
        page.keyboard().type("một cửa", new Keyboard.TypeOptions().setDelay(60));
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().press("Tab");
        var titles = "[{\"title\": \"Một cửa\", \"language\": \"vi\", \"href\": \"/\"}]";
        for (var route : held)
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(titles));
        page.waitForTimeout(500);
        assertThat(page.locator("[role=listbox]")).isHidden();
    }

    @Test
    void a_refused_field_holds_back_only_forms_that_name_the_state() {
        page.route(
                "**/trial/draft",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(422).setBody("{\"title\": \"refused\", \"issues\": []}")));
        open(
                "draft",
                """
                <form data-draft="/trial/draft"><input name="title"><input name="csrf"><input name="lockVersion">
                <template data-words></template><template data-issues></template></form><p id="draft-status"></p>
                <form action="/a/restored" id="restore"><input name="lockVersion"><button>restore</button></form>
                <form action="/a/settled" id="settle"><button>settle</button></form>""");
        page.locator("[name=title]").pressSequentially("a");
        page.click("#restore button");
        assertThat(page.locator("#draft-status")).hasText("refused");
        assertThat(page).hasURL(Pattern.compile("/trial$"));
        // the browser asks before what was refused is lost
        page.onDialog(Dialog::accept);
        page.click("#settle button");
        page.waitForURL("**/a/settled*");
    }

    /** Opens a page with this body and script. */
    private void open(String script, String body) {
        var html = body + "<script type=module src=/assets/" + script + ".js></script>";
        page.route(
                "**/trial",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(html)));
        page.navigate("/trial");
    }
}
