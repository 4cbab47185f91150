package vn.lantoa.field;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.system.TheBrowser;

/** The administrator of a NukeViet site in a browser, who is its editor as well. */
final class NukeVietAdmin implements AutoCloseable {
    /** Editors that it ships, by its names. */
    static final String CKEDITOR_4 = "ckeditor";

    static final String CKEDITOR_5 = "ckeditor5-classic";

    private static final String BUTTON = "Chèn nội dung Lan Toả";

    private final NukeViet site;
    private final BrowserContext context;
    private final Page page;

    NukeVietAdmin(NukeViet site) {
        this.site = site;
        context = TheBrowser.at(site.home());
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onDialog(Dialog::accept);
        site.signIn(page);
    }

    Page page() {
        return page;
    }

    /** A page of the administration. */
    Page at(String module, String more) {
        page.navigate("/admin/index.php?language=vi&nv=" + module + more);
        return page;
    }

    /** Uploads a package at Extensions and installs its files, whatever the warnings. */
    void upload(Path zip) {
        at("extensions", "&op=manage");
        page.click("button.dropdown-toggle:has-text('Cài đặt gói ứng dụng')");
        page.setInputFiles("input[name=extfile]", zip);
        page.click("input[name=submit]");
        page.click("#upload-ext-status a");
        page.waitForSelector("#filelist .upload-dismiss-mime, #filelist .text-success, #filelist .text-danger");
        if (page.locator("#filelist .upload-dismiss-mime").count() > 0) page.click("#filelist .upload-dismiss-mime");
        page.waitForSelector("#filelist .text-success");
    }

    /** Sets up a module of an uploaded package, as Modules, Set up does. */
    void setUp(String module) {
        at("modules", "&op=setup");
        page.click("a.nv-setup-module[data-title='" + module + "']");
        page.waitForSelector("input[name=go_add]");
        page.waitForNavigation(() -> page.click("input[name=go_add]"));
    }

    /** Deletes a module at Modules, and its files at Extensions. */
    void remove(String module) {
        at("modules", "");
        page.click("a[onclick*=\"nv_mod_del('" + module + "'\"]");
        page.waitForSelector(
                "a[onclick*=\"nv_mod_del('" + module + "'\"]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        at("extensions", "&op=manage");
        page.waitForNavigation(() -> page.click("tr:has(td:nth-child(2):has-text('" + module + "')) .delete-ext"));
    }

    /** Pairs with a hub; returns the message of the module's page. */
    String pair(String hub, String code, boolean isReachable) {
        dashboard();
        page.fill("#lantoa-hub", hub);
        page.fill("#lantoa-code", code);
        page.setChecked("input[name=reachable]", isReachable);
        return press("pair");
    }

    /** The module's own page. */
    Page dashboard() {
        return at("lantoa", "");
    }

    /** Presses a button of the module's own page; returns the message. */
    String press(String act) {
        page.click("button[name=act][value=" + act + "]");
        page.waitForSelector(".alert[role=status]");
        return page.locator(".alert[role=status]").innerText();
    }

    /** Chooses the editor. */
    void choose(String editor) {
        at("authors", "&op=edit&admin_id=1");
        page.selectOption("#editor", editor);
        page.waitForNavigation(() -> page.click("input[name=go_edit]"));
    }

    /** Sets the policy that the site sends, by directive; none where it is empty. */
    void policy(Map<String, String> directives) {
        at("settings", "&op=headers");
        page.setChecked("input[name=nv_csp_act]", !directives.isEmpty());
        for (var directive : directives.entrySet())
            page.fill("#settingCSP textarea[name='directives[" + directive.getKey() + "]']", directive.getValue());
        page.waitForNavigation(() -> page.click("input[name=submitcsp]"));
    }

    /** The policy in the settings, by directive, whether it is sent or not. */
    Map<String, String> policy() {
        at("settings", "&op=headers");
        var policy = new TreeMap<String, String>();
        for (var box : page.locator("#settingCSP textarea[name^=directives]").all())
            policy.put(box.getAttribute("name").replaceAll("^directives\\[|]$", ""), box.inputValue());
        return policy;
    }

    /** The lines that the module's page reports as missing in the policy, by directive. */
    Map<String, String> lacking() {
        var lacking = new TreeMap<String, String>();
        for (var line : dashboard().locator(".alert-warning code").allInnerTexts())
            lacking.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        return lacking;
    }

    /**
     * Writes an article with embeds of these titles, one below the other, and below them one of a whole search.
     *
     * @param search empty for none
     * @return its address
     */
    String write(String editor, String title, List<String> titles, String search)
            throws IOException, InterruptedException {
        begin(editor, title);
        for (var one : titles) {
            find(editor, one)
                    .locator("li:has-text(\"" + one + "\") .lantoa-insert")
                    .first()
                    .click();
            gone();
        }
        if (!search.isEmpty()) {
            find(editor, search).locator(".lantoa-insert-collection").click();
            gone();
        }
        return publish();
    }

    /** Begins an article with some words in it. */
    void begin(String editor, String title) {
        at("news", "&op=content");
        page.fill("#idtitle", title);
        page.locator("input[name='catids[]']").first().check();
        if (editor.equals(CKEDITOR_4)) {
            page.waitForFunction("() => window.CKEDITOR?.instances?.news_bodyhtml?.status === 'ready'");
            page.evaluate("() => CKEDITOR.instances.news_bodyhtml.setData('<p>Bà con xem tài liệu dưới đây.</p>')");
        } else {
            page.waitForFunction("() => window.nveditor?.news_bodyhtml?.setData");
            page.evaluate("() => nveditor.news_bodyhtml.setData('<p>Bà con xem tài liệu dưới đây.</p>')");
        }
    }

    /** Opens the search of the hub from the editor's button and searches. */
    Locator find(String editor, String words) {
        if (editor.equals(CKEDITOR_4)) page.click(".cke_button__lantoa");
        else
            page.locator(".ck-toolbar button", new Page.LocatorOptions().setHasText(BUTTON))
                    .first()
                    .click();
        var dialog = page.locator(".lantoa-dialog");
        dialog.locator("input").fill(words);
        dialog.locator(".lantoa-go").click();
        dialog.locator("li:has-text(\"" + words + "\"), .lantoa-insert-collection")
                .first()
                .waitFor();
        return dialog;
    }

    private void gone() {
        page.waitForSelector(
                ".lantoa-dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Publishes the article; returns its address. */
    String publish() throws IOException, InterruptedException {
        page.waitForNavigation(() -> page.click("input[name=status1]"));
        var row = site.rows("select concat(c.alias, '/', r.alias, '-', r.id) from " + NukeViet.PREFIX
                        + "_vi_news_rows r join " + NukeViet.PREFIX
                        + "_vi_news_cat c on c.catid = r.catid order by r.id desc limit 1")
                .get(0);
        return site.home().resolve("/index.php?language=vi&nv=news&op=" + row).toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
