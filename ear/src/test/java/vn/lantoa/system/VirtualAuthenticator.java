package vn.lantoa.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with passkeys that Chromium simulates, with an immediate fingerprint. */
final class VirtualAuthenticator {
    private final CDPSession browser;
    private final String id;

    private VirtualAuthenticator(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /** The only device of this page, without a passkey yet. */
    static VirtualAuthenticator of(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        var added = browser.send("WebAuthn.addVirtualAuthenticator", wanted);
        return new VirtualAuthenticator(browser, added.get("authenticatorId").getAsString());
    }

    /** Sets whether the fingerprint is the officer's. */
    void recognises(boolean officer) {
        var options = named();
        options.addProperty("isUserVerified", officer);
        browser.send("WebAuthn.setUserVerified", options);
    }

    /** Removes the lost device. */
    void isLost() {
        browser.send("WebAuthn.removeVirtualAuthenticator", named());
        browser.detach();
    }

    private JsonObject named() {
        var options = new JsonObject();
        options.addProperty("authenticatorId", id);
        return options;
    }
}
