package vn.lantoa.field;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import vn.lantoa.system.TheBrowser;

/** The administrator of a WordPress site in a browser, who is its editor as well. */
final class WordPressAdmin implements AutoCloseable {
    private static final String NEW_POST = "/wp-admin/post-new.php";
    private static final String INSERT =
            "(block) => wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock(block[0], block[1]))";
    private static final String EDITOR_IS_THERE =
            """
            () => window.wp?.data?.select('core/editor')?.getCurrentPostId()
              && wp.blocks.getBlockTypes().length > 50""";
    private static final String WITHOUT_TOUR =
            """
            () => { const choices = wp.data.dispatch('core/preferences');
              choices.set('core/edit-post', 'welcomeGuide', false); choices.set('core', 'welcomeGuide', false); }""";

    private final BrowserContext context;
    private final Page page;

    WordPressAdmin(WordPress site) {
        context = TheBrowser.at(site.home());
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onDialog(Dialog::accept);
        site.signIn(page);
    }

    Page page() {
        return page;
    }

    /** Uploads a plugin; returns the page's text about it. */
    Locator upload(Path zip) {
        page.navigate("/wp-admin/plugin-install.php?tab=upload");
        page.setInputFiles("#pluginzip", zip);
        page.click("#install-plugin-submit");
        page.waitForSelector(".wrap h1");
        return page.locator("#wpbody-content");
    }

    void activate() {
        page.click(".button-primary[href*='action=activate']");
        page.waitForSelector("tr[data-plugin='lantoa/lantoa.php'].active");
    }

    /** Replaces the installed version with the newer one. */
    void replace() {
        page.click("a.update-from-upload-overwrite");
        page.getByText("Plugin updated successfully").waitFor();
    }

    void remove() {
        page.navigate("/wp-admin/plugins.php");
        page.click("tr[data-plugin='lantoa/lantoa.php'] .deactivate a");
        page.waitForSelector("tr[data-plugin='lantoa/lantoa.php'].inactive");
        page.click("tr[data-plugin='lantoa/lantoa.php'] .delete a");
        page.waitForSelector(
                "tr[data-plugin='lantoa/lantoa.php'] .delete a",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Pairs with a hub; returns the message of the settings page. */
    String pair(String hub, String code) {
        settings();
        page.fill("#lantoa-hub", hub);
        page.fill("#lantoa-code", code);
        page.press("#lantoa-code", "Enter");
        return said();
    }

    /** Polls the hub now; returns the message. */
    String ask() {
        settings();
        page.click("#lantoa-do-poll");
        return said();
    }

    Page settings() {
        page.navigate("/wp-admin/options-general.php?page=lantoa");
        return page;
    }

    private String said() {
        page.waitForSelector(".wrap > .notice.is-dismissible, .wrap .notice.is-dismissible");
        return page.locator(".notice.is-dismissible").first().innerText();
    }

    /** Begins a post in the block editor. */
    void write(String title) {
        page.navigate(NEW_POST);
        page.waitForFunction(EDITOR_IS_THERE);
        page.evaluate(WITHOUT_TOUR);
        page.evaluate("(title) => wp.data.dispatch('core/editor').editPost({title})", title);
    }

    /** Inserts a block, searches this title in it and chooses it. */
    void choose(String title) {
        insert("lantoa/asset", "{}");
        var canvas = canvas();
        canvas.waitForSelector(".lantoa-hits button");
        canvas.fill(".lantoa-finder input", title);
        canvas.press(".lantoa-finder input", "Enter");
        canvas.locator(".lantoa-hits button", new Frame.LocatorOptions().setHasText(title))
                .first()
                .click();
        canvas.waitForSelector("figure.lantoa-asset:has-text(\"" + title + "\")");
    }

    /** Inserts a block with these attributes, in JSON. */
    void insert(String block, String attributes) {
        page.evaluate(INSERT, new Object[] {block, page.evaluate("(json) => JSON.parse(json)", attributes)});
    }

    /** Publishes; returns the post's address. */
    String publish() {
        page.evaluate("() => wp.data.dispatch('core/editor').editPost({status: 'publish'})");
        page.evaluate("() => wp.data.dispatch('core/editor').savePost()");
        page.waitForFunction("() => !wp.data.select('core/editor').isSavingPost()"
                + " && wp.data.select('core/editor').isCurrentPostPublished()");
        return (String) page.evaluate("() => wp.data.select('core/editor').getPermalink()");
    }

    /** Writes a post in the classic editor with the embed of this title from the dialog; returns its address. */
    String writeClassically(String post, String title) {
        page.navigate(NEW_POST + "?lantoa-classic");
        page.fill("#title", post);
        page.click("#content-html");
        page.click("#content");
        page.click("button.lantoa-choose");
        page.fill("dialog.lantoa-dialog input", title);
        page.press("dialog.lantoa-dialog input", "Enter");
        page.locator("dialog.lantoa-dialog li button", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        page.waitForFunction("() => document.getElementById('content').value.includes('[lantoa id=')");
        page.waitForFunction("() => !document.getElementById('publish').classList.contains('disabled')");
        page.click("#publish");
        page.waitForSelector("#message a");
        return page.locator("#message a").first().getAttribute("href");
    }

    /** The document in which the block editor shows the post. */
    private Frame canvas() {
        page.waitForFunction("() => document.querySelector('iframe[name=editor-canvas], .block-editor-writing-flow')");
        var frame = page.frame("editor-canvas");
        return frame == null ? page.mainFrame() : frame;
    }

    @Override
    public void close() {
        context.close();
    }
}
