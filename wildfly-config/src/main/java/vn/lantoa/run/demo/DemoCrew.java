package vn.lantoa.run.demo;

import java.net.URI;

/** The three officers of the demo content, signed in. */
record DemoCrew(HubClient uploader, HubClient approver, HubClient releaser) {
    static DemoCrew signIn(URI hub, String password) {
        return new DemoCrew(
                HubClient.signIn(hub, "canbo", password),
                HubClient.signIn(hub, "duyet", password),
                HubClient.signIn(hub, "phathanh", password));
    }
}
