package vn.lantoa.system;

import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.lantoa.run.demo.HubClient;

/** The officers of the demo, each signed in once per node: checking a password takes a third of a second. */
public final class DemoOfficers {
    private static final String PASSWORD = "lantoa-demo";

    private static final ConcurrentMap<String, HubClient> SIGNED_IN = new ConcurrentHashMap<>();

    private DemoOfficers() {}

    /** A client of the officer with this login, with their token. */
    public static HubClient at(URI hub, String login) {
        return SIGNED_IN.computeIfAbsent(login + " at " + hub, one -> HubClient.signIn(hub, login, PASSWORD));
    }
}
